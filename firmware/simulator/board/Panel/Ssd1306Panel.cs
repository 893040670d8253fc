using System;
using System.Collections.Generic;

namespace AcuTimer.Board;

/// <summary>
/// An SSD1306 on I2C: takes the stream of control bytes, commands and data apart as the chip does. What it does not
/// understand is an error, kept in a list; the chip itself would keep silent.
/// <para>
/// A command must be complete within its transaction. The datasheet shows no command carried over a stop; many chips take
/// it, so this is the stricter reading. Page and column of page addressing mode (B0h, 00h, 10h) move the pointer in every
/// mode: the stock driver relies on that in horizontal mode.
/// </para>
/// </summary>
public sealed class Ssd1306Panel : II2cTarget
{
    private const byte Continuation = 0x80;
    private const byte IsData = 0x40;
    private readonly Scheduler _scheduler;
    private readonly BoardListeners _listeners;
    private readonly uint _seed;
    private Ssd1306Registers _registers = new();
    private Ssd1306Memory _memory = new();
    private Ssd1306Scroll _scroll;
    private Ssd1306Commands _commands;
    private readonly List<PanelError> _errors = new();
    private readonly byte[] _parameters = new byte[6];
    private byte _command;
    private int _missing;
    private int _received;
    private bool _changed;
    private bool _saidOutside;

    internal Ssd1306Panel(Scheduler scheduler, BoardListeners listeners, uint seed)
    {
        _scheduler = scheduler;
        _listeners = listeners;
        _seed = seed;
        _scroll = new Ssd1306Scroll(_memory);
        _commands = new Ssd1306Commands(_registers, _memory, _scroll);
        _memory.FillWithNoise(seed);
    }

    public IReadOnlyList<PanelError> Errors => _errors;

    public bool IsOn => _registers.On && _registers.ChargePump;

    /// <summary>0 to 255.</summary>
    public int Contrast => _registers.Contrast;

    public AddressingMode Mode => _memory.Mode;

    public bool IsScrolling => _scroll.Running;

    /// <summary>Bytes written into the RAM so far.</summary>
    public long DataBytes { get; private set; }

    /// <summary>Commands carried out so far.</summary>
    public long CommandCount { get; private set; }

    /// <summary>Bytes of arguments that a command takes; -1 = no such command.</summary>
    public static int ArgumentsOf(byte command) => Ssd1306Commands.ParametersOf(command);

    /// <summary>What a person sees now (brightness aside).</summary>
    public PanelImage VisibleImage()
    {
        _scroll.Advance(_scheduler.Now);
        return Ssd1306View.Render(_registers, _memory, _scroll.Shift);
    }

    /// <summary>Its supply is interrupted for a moment: it forgets everything, and nothing on the bus tells.</summary>
    public void LosePower()
    {
        _registers = new Ssd1306Registers();
        _memory = new Ssd1306Memory();
        _scroll = new Ssd1306Scroll(_memory);
        _commands = new Ssd1306Commands(_registers, _memory, _scroll);
        _memory.FillWithNoise(_seed);
        _missing = 0;
        _listeners.OnPanelChanged(_scheduler.Now);
    }

    public void Receive(ReadOnlySpan<byte> bytes)
    {
        _scroll.Advance(_scheduler.Now);
        _changed = false;
        _saidOutside = false;
        _missing = 0;
        var i = 0;
        while (i < bytes.Length)
        {
            var control = bytes[i++];
            if ((control & 0x3F) != 0)
            {
                Fail($"control byte {control:X2}h");
                break;
            }

            var count = (control & Continuation) != 0 ? 1 : bytes.Length - i;
            if (i + count > bytes.Length)
            {
                Fail($"nothing after control byte {control:X2}h");
                break;
            }

            Take(bytes.Slice(i, count), (control & IsData) != 0);
            i += count;
        }

        Finish();
    }

    /// <summary>A read gives the status byte: bit 6 is set while the display is off.</summary>
    public void Send(Span<byte> bytes) => bytes.Fill(_registers.On ? (byte)0x00 : (byte)0x40);

    private void Take(ReadOnlySpan<byte> bytes, bool data)
    {
        foreach (var value in bytes)
        {
            if (data)
            {
                TakeData(value);
            }
            else
            {
                TakeCommand(value);
            }
        }
    }

    private void TakeData(byte value)
    {
        if (_missing > 0)
        {
            Fail($"data in the middle of command {_command:X2}h");
            _missing = 0;
        }

        if (!_saidOutside && (_scroll.Running || !_memory.PointerInWindow))
        {
            _saidOutside = true;
            Fail(_scroll.Running ? "data while scrolling" : "data outside the window");
        }

        DataBytes++;
        _changed |= _memory.Write(value);
    }

    private void TakeCommand(byte value)
    {
        if (_missing > 0)
        {
            _parameters[_received++] = value;
            if (--_missing == 0)
            {
                Apply();
            }

            return;
        }

        var parameters = Ssd1306Commands.ParametersOf(value);
        if (parameters < 0)
        {
            Fail($"unknown command {value:X2}h");
            return;
        }

        _command = value;
        _received = 0;
        _missing = parameters;
        if (parameters == 0)
        {
            Apply();
        }
    }

    private void Apply()
    {
        var wrong = _commands.Apply(_command, _parameters, _scheduler.Now);
        _changed |= _command is 0x23 or 0x2E or (>= 0x40 and <= 0x81) or 0x8D or (>= 0xA0 and <= 0xAF) or >= 0xC0;
        if (wrong is not null)
        {
            Fail($"command {_command:X2}h: {wrong}");
            return;
        }

        CommandCount++;
    }

    private void Finish()
    {
        if (_missing > 0)
        {
            Fail($"command {_command:X2}h: parameters missing");
            _missing = 0;
        }

        if (_changed)
        {
            _listeners.OnPanelChanged(_scheduler.Now);
        }
    }

    private void Fail(string text)
    {
        _errors.Add(new PanelError(_scheduler.Now, text));
        _listeners.OnPanelError(_scheduler.Now, text);
    }
}
