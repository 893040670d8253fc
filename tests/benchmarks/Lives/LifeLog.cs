using System;
using System.Collections.Generic;
using AcuTimer.Core.Routines;
using AcuTimer.Core.Sessions;
using AcuTimer.Device.Tests.Fakes;

namespace AcuTimer.Benchmarks.Lives;

/// <summary>
/// All that a person has done in a session. Played again without a break it is the session that was never cut off: what
/// came after the place that was kept never was, and going on is choosing REPEAT there.
/// </summary>
internal sealed class LifeLog
{
    private readonly List<Act> _acts = [];
    private long _last;

    /// <summary>A session begins.</summary>
    public void Begin(long now)
    {
        _acts.Clear();
        _last = now;
    }

    /// <summary>The person does something.</summary>
    public void Add(ActKind kind, long now)
    {
        _acts.Add(new Act(now - _last, kind));
        _last = now;
    }

    /// <summary>A moment to come back to.</summary>
    public (int Acts, long Since) Mark(long now) => (_acts.Count, now - _last);

    /// <summary>All after this moment never was; the session goes on from it.</summary>
    public void GoOn((int Acts, long Since) mark, long now)
    {
        _acts.RemoveRange(mark.Acts, _acts.Count - mark.Acts);
        _acts.Add(new Act(mark.Since, ActKind.Repeat));
        _last = now;
    }

    /// <summary>The session that was never cut off, at such a moment.</summary>
    public LifeDevice Replay((int Acts, long Since) mark, RoutineTable table, SessionOptions options)
    {
        var device = new LifeDevice(new FakeStore(), table, new FakeClock());
        device.Begin(0, options);
        for (int i = 0; i < mark.Acts; i++)
        {
            device.Clock.Microseconds += _acts[i].After;
            device.Session.Advance(device.Now);
            Do(device.Session, _acts[i].Kind, device.Now);
        }

        device.Clock.Microseconds += mark.Since;
        device.Session.Advance(device.Now);
        return device;
    }

    public static void Do(Session session, ActKind kind, long now)
    {
        switch (kind)
        {
            case ActKind.Pause: session.Pause(now); break;
            case ActKind.Resume: session.Resume(now); break;
            case ActKind.Ease: session.Ease(now); break;
            case ActKind.Repeat: session.RepeatSide(now); break;
            case ActKind.Skip: session.Skip(now); break;
            case ActKind.Back: session.Back(now); break;
            case ActKind.SharpPain: session.SharpPain(now); break;
            case ActKind.Proceed: session.Proceed(now); break;
            case ActKind.End: session.End(now); break;
            default: throw new ArgumentOutOfRangeException(nameof(kind), kind, null);
        }
    }
}
