using System;
using AcuTimer.Core.Ports;

namespace AcuTimer.Studio.Adapters;

/// <summary>The panel: its memory, and the time that transfers to it take on a bus of 400 kHz.</summary>
internal sealed class PagePanel(PageClock clock) : IPanel
{
    /// <summary>Columns.</summary>
    public const int Width = 128;

    /// <summary>Rows.</summary>
    public const int Height = 64;

    private const int BitsPerByte = 9;
    private const int BitsPerMillisecond = 400;
    private const long StuckMicroseconds = 1_000_000;

    // Bytes of the board's own transfers, their control byte among them.
    private const int NopBytes = 2;
    private const int SetUpBytes = 26;
    private const int SettingsBytes = 26;
    private const int AnewBytes = 11;
    private const int WindowBytes = 7;

    private readonly byte[] _memory = new byte[Width * Height / 8];
    private readonly byte[] _rows = new byte[Width * Height / 8];
    private bool _unplugged;

    /// <summary>Nobody answers on the bus; plugged in again, the panel knows nothing of before.</summary>
    public bool Unplugged
    {
        get => _unplugged;
        set
        {
            _unplugged = value;
            PowerOff();
        }
    }

    /// <summary>The bus is held low: each transfer waits for a second in vain.</summary>
    public bool BusStuck { get; set; }

    /// <summary>Lit.</summary>
    public bool On { get; private set; }

    /// <summary>Brightness, 0-255.</summary>
    public int Contrast { get; private set; }

    /// <summary>Turned by 180°.</summary>
    public bool Flipped { get; private set; }

    /// <summary>What is seen may have changed since this was last set to false.</summary>
    public bool Changed { get; set; }

    /// <summary>What a person sees who does not turn the case: row by row from the top, 16 bytes a row, the leftmost pixel in the highest bit.</summary>
    public byte[] Picture()
    {
        Array.Clear(_rows);
        if (On)
        {
            for (var i = 0; i < _memory.Length; i++)
            {
                PutColumn(i / Width * 8, i % Width, _memory[i]);
            }
        }

        return _rows;
    }

    /// <summary>Without power it is dark and forgets its settings.</summary>
    public void PowerOff()
    {
        On = false;
        Flipped = false;
        Changed = true;
        Array.Clear(_memory);
    }

    /// <inheritdoc/>
    public bool Initialise()
    {
        if (!Transfer(NopBytes))
        {
            return false;
        }

        if (Transfer(SetUpBytes))
        {
            Set(0xCF, true, false);
        }

        return Transfer(NopBytes);
    }

    /// <inheritdoc/>
    public bool Configure(int contrast, bool on, bool flipped)
    {
        if (!Transfer(SettingsBytes))
        {
            return false;
        }

        Set(contrast, on, flipped);
        return true;
    }

    /// <inheritdoc/>
    public bool Write(byte[] picture, int page, int pages, int column, int columns, bool anew)
    {
        if (!Transfer(anew ? AnewBytes : WindowBytes) || !Transfer(1 + (pages * columns)))
        {
            return false;
        }

        for (var i = page; i < page + pages; i++)
        {
            for (var x = column; x < column + columns; x++)
            {
                _memory[(i * Width) + (Flipped ? Width - 1 - x : x)] = picture[(i * Width) + x];
            }
        }

        Changed = true;
        return true;
    }

    private void Set(int contrast, bool on, bool flipped)
    {
        Contrast = contrast;
        On = on;
        Flipped = flipped;
        Changed = true;
    }

    private bool Transfer(int bytes)
    {
        var fine = !Unplugged && !BusStuck;
        var bits = (1 + (fine ? bytes : 0)) * BitsPerByte;
        clock.Spend(BusStuck ? StuckMicroseconds : ((bits * 1000L) + BitsPerMillisecond - 1) / BitsPerMillisecond);
        return fine;
    }

    private void PutColumn(int top, int x, int bits)
    {
        for (var y = top; bits != 0; y++, bits >>= 1)
        {
            if ((bits & 1) != 0)
            {
                var row = Flipped ? Height - 1 - y : y;
                _rows[(row * Width / 8) + (x / 8)] |= (byte)(0x80 >> (x & 7));
            }
        }
    }
}
