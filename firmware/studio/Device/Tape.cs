using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using AcuTimer.Core.Buttons;
using AcuTimer.Core.Sessions;
using AcuTimer.Simulator.Trace;

namespace AcuTimer.Studio.Device;

/// <summary>What has happened since the power came, in the words of the simulator's traces and scripts.</summary>
internal sealed class Tape : IMachineListener
{
    /// <summary>So many lines are kept; of a longer run the beginning is.</summary>
    private const int Most = 200_000;

    private readonly List<string> _lines = [];
    private readonly List<(long At, Button Button, long For)> _presses = [];
    private readonly long[] _downAt = [-1, -1, -1];

    /// <summary>The trace: one JSON object a line.</summary>
    public string Trace => string.Concat(_lines.Select(l => l + "\n"));

    /// <summary>The presses as a script that the simulator plays.</summary>
    public string Script
    {
        get
        {
            var text = new StringBuilder("# presses, recorded from power-on; play them with --script\n");
            foreach (var (at, button, length) in _presses)
            {
                text.Append(CultureInfo.InvariantCulture, $"{at / 1000}ms {NameOf(button)} for {length / 1000}ms\n");
            }

            return text.ToString();
        }
    }

    /// <summary>What scripts and traces call a button.</summary>
    public static string NameOf(Button button) => button switch
    {
        Button.Back => "back",
        Button.Ok => "ok",
        Button.Next => "next",
        _ => throw new ArgumentOutOfRangeException(nameof(button)),
    };

    /// <summary>A new tape.</summary>
    public void Clear()
    {
        _lines.Clear();
        _presses.Clear();
    }

    /// <inheritdoc/>
    public void OnMotor(long time, int duty) =>
        Add($"{{\"t\":{time},\"kind\":\"motor\",\"on\":{(duty > 0 ? "true" : "false")},\"duty\":{duty}}}");

    /// <inheritdoc/>
    public void OnButton(long time, Button button, bool down)
    {
        Add($"{{\"t\":{time},\"kind\":\"button\",\"button\":\"{NameOf(button)}\",\"pressed\":{(down ? "true" : "false")}}}");
        ref var since = ref _downAt[(int)button];
        if (down)
        {
            since = time;
        }
        else if (since >= 0)
        {
            _presses.Add((since, button, time - since));
            since = -1;
        }
    }

    /// <inheritdoc/>
    public void OnFrame(long time, byte[] rows) =>
        Add($"{{\"t\":{time},\"kind\":\"frame\",\"sha256\":\"{Convert.ToHexStringLower(SHA256.HashData(rows))}\"}}");

    /// <inheritdoc/>
    public void OnState(long time, Session session)
    {
        var line = StateLine.From(time, session);
        Add($"{{\"t\":{time},\"kind\":\"state\",\"state\":\"{line.State}\",\"step\":{line.Step},\"side\":\"{line.Side}\","
            + $"\"phase\":\"{line.Phase}\",\"direction\":\"{line.Direction}\",\"count\":{line.Count},\"of\":{line.Of}}}");
    }

    /// <inheritdoc/>
    public void OnPower(long time, MachinePower power)
    {
        if (power == MachinePower.Asleep)
        {
            Add($"{{\"t\":{time},\"kind\":\"sleep\"}}");
        }
    }

    private void Add(string line)
    {
        if (_lines.Count < Most)
        {
            _lines.Add(line);
        }
    }
}
