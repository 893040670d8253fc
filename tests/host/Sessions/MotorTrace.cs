using System.Collections.Generic;
using AcuTimer.Core.Ports;

namespace AcuTimer.Tests.Sessions;

/// <summary>A clock that the test moves, and a motor that writes down when its duty changed.</summary>
internal sealed class MotorTrace : IClock, IMotor
{
    public long Microseconds { get; set; }

    public int Duty { get; private set; }

    /// <summary>Every change of the duty: microseconds and percent.</summary>
    public List<(long At, int Duty)> Edges { get; } = [];

    public bool SetDuty(int percent)
    {
        if (percent != Duty)
        {
            Edges.Add((Microseconds, percent));
            Duty = percent;
        }

        return true;
    }

    /// <summary>The duty in each millisecond, up to a while after the last edge.</summary>
    public byte[] Wave() => Wave((int)((Edges.Count == 0 ? 0 : Edges[^1].At) / 1000) + 1000);

    /// <summary>The duty in each millisecond.</summary>
    public byte[] Wave(int milliseconds)
    {
        byte[] wave = new byte[milliseconds];
        for (int i = 0; i < Edges.Count; i++)
        {
            long from = Edges[i].At / 1000;
            long to = i + 1 < Edges.Count ? Edges[i + 1].At / 1000 : milliseconds;
            System.Array.Fill(wave, (byte)Edges[i].Duty, (int)from, (int)(to - from));
        }

        return wave;
    }
}
