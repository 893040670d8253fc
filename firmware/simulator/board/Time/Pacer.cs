using System;
using System.Diagnostics;

namespace AcuTimer.Board;

/// <summary>Ties virtual time to the wall clock by a factor; without a factor virtual time runs as fast as it can.</summary>
internal sealed class Pacer
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(10);
    private long _wallOrigin;
    private long _virtualOrigin;
    private double _speed;

    public bool IsLive => _speed > 0;

    /// <summary>Sets the factor (1 = real time) from this virtual time on; infinity or a value that is not positive means unpaced.</summary>
    public void SetSpeed(double speed, long now)
    {
        _speed = double.IsFinite(speed) && speed > 0 ? speed : 0;
        _wallOrigin = Stopwatch.GetTimestamp();
        _virtualOrigin = now;
    }

    /// <summary>The virtual time that the wall clock has reached.</summary>
    public long VirtualNow()
    {
        var wall = Stopwatch.GetElapsedTime(_wallOrigin);
        return _virtualOrigin + (long)(wall.TotalMicroseconds * _speed);
    }

    /// <summary>How long the wall clock still needs to reach a virtual time; 0 when it is past, never more than some seconds.</summary>
    public TimeSpan Until(long time)
    {
        var microseconds = Math.Max(0, (time - VirtualNow()) / _speed);
        return microseconds < LongestWait.TotalMicroseconds ? TimeSpan.FromMicroseconds(microseconds) : LongestWait;
    }
}
