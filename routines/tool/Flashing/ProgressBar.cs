using System;
using System.IO;
using AcuTimer.Upload.Client;

namespace AcuTimer.Tool.Flashing;

/// <summary>How far it is: a bar in a terminal, else a line at the beginning of each part.</summary>
internal sealed class ProgressBar : IFlashProgress
{
    private const int Width = 30;

    private readonly TextWriter _output;
    private readonly bool _terminal;
    private bool _begun;

    public ProgressBar(TextWriter output, bool terminal)
    {
        _output = output;
        _terminal = terminal;
    }

    public void Sent(int bytes, int of)
    {
        if (_terminal)
        {
            int filled = bytes * Width / of;
            _output.Write($"\r[{new string('#', filled)}{new string('.', Width - filled)}] {bytes}/{of} bytes ");
            if (bytes == of)
            {
                _output.WriteLine();
            }
        }
        else if (bytes == 0 || bytes == of)
        {
            _output.WriteLine(bytes == of ? $"sent {of} bytes" : _begun ? "beginning again" : $"sending {of} bytes");
        }

        _begun = true;
    }

    public void Waiting(int milliseconds) =>
        _output.WriteLine($"waiting for the device to take them, {(milliseconds + 999) / 1000} s at most; while a session runs it does not");

    public void NotYet() =>
        _output.WriteLine($"{FlashWords.NotYet}; still waiting (Ctrl-C: nothing stays on it)");
}
