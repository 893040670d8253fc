using System;
using AcuTimer.Core.Routines;
using AcuTimer.Core.Sessions;
using AcuTimer.Core.Storage;
using AcuTimer.Device.Tests.Fakes;

namespace AcuTimer.Benchmarks.Lives;

/// <summary>
/// One person's sessions of a random routine, with random presses, power cuts (also in the middle of a write), sleeps and
/// answers to RESUME?. Beside it the same session is played that was never cut off; the two may not differ.
/// </summary>
internal sealed class Life
{
    private const int MostMoves = 24;
    private const int MostSessions = 8;

    private readonly Random _chance;
    private readonly RoutineTable _table;
    private readonly SessionOptions _options;
    private readonly LifeLog _log = new();
    private FakeStore _store = new();
    private LifeDevice _device;
    private Kept? _kept;
    private int _counted;
    private int _sessions;

    private Life(Random chance, RoutineTable table, Scenario scenario)
    {
        _chance = chance;
        _table = table;
        _options = scenario.Options;
        _device = new LifeDevice(_store, table, new FakeClock());
    }

    /// <summary>A place as it was stored, and the moment in the log at which it was.</summary>
    private sealed record Kept(byte[] Bytes, (int Acts, long Since) Mark);

    /// <summary>How often the power went or the device slept in a session.</summary>
    public int Cuts { get; private set; }

    /// <summary>How often a session was gone on with.</summary>
    public int Resumes { get; private set; }

    private Session Session => _device.Session;

    private bool Dead => _store.CutAt >= 0 && _store.Steps > _store.CutAt;

    private bool Over => Session.State is SessionState.Ended or SessionState.Idle;

    /// <summary>Lives the life of this number; null when the answers leave nothing of its routine.</summary>
    public static Life? Run(int number)
    {
        var chance = new Random(number);
        while (true)
        {
            Scenario scenario = new ScenarioMaker(chance).Make(chance.Next(100));
            if (ScenarioTable.Of(scenario) is { } table)
            {
                var life = new Life(chance, table, scenario);
                return life.Begin() ? life.Go() : null;
            }
        }
    }

    private Life Go()
    {
        int moves = chanceMoves();
        for (int i = 0; i < moves; i++)
        {
            Move();
        }

        Finish();
        Check(_device.Counted == _counted, $"counted {_device.Counted} instead of {_counted}");
        return this;

        int chanceMoves() => 1 + _chance.Next(MostMoves);
    }

    private bool Begin()
    {
        _kept = null;
        _sessions++;
        _log.Begin(_device.Now);
        return _device.Begin(0, _options);
    }

    /// <summary>Unless the power went while the last one was counted, and it goes on.</summary>
    private void BeginAnother()
    {
        if (Over)
        {
            Begin();
        }
    }

    private void Move()
    {
        switch (_chance.Next(12))
        {
            case 0: Pass(Some()); PowerOff(); break;
            case 1: _store.CutAt = _store.Steps + _chance.Next(200); Pass(Some() + (40 * StepTiming.Second)); break;
            case 2: Pass(Some()); Sleep(); break;
            case 3: Pass(Some() * 4); break;
            default: Pass(Some()); Do((ActKind)(_chance.Next(65) / 8)); break;
        }

        if (Over && _sessions < MostSessions)
        {
            Close();
            BeginAnother();
        }
        else if (!Over && _chance.Next(3) == 0)
        {
            Compare();
        }
    }

    private long Some() => _chance.Next(3) switch
    {
        0 => _chance.Next(1_000_000),
        1 => _chance.Next(10_000_000),
        _ => _chance.Next(90_000_000),
    };

    /// <summary>Lets time pass, turn by turn; the power may go in it.</summary>
    private void Pass(long time)
    {
        long end = _device.Now + time;
        LifeDevice device = _device;
        while (Session.NextDue <= end && Alive(device))
        {
            _device.Clock.Microseconds = Session.NextDue;
            Turn();
        }

        if (Alive(device))
        {
            _device.Clock.Microseconds = end;
            Turn();
        }
    }

    /// <summary>The power has not gone meanwhile.</summary>
    private bool Alive(LifeDevice device) => device == _device;

    private void Turn()
    {
        Session.Advance(_device.Now);
        bool closing = Over && _device.Place.Open;
        bool counts = closing && Counts(_device);
        _device.Turn();
        Note(closing, counts);
    }

    /// <summary>Takes down what the turn has stored, or has not because the power went.</summary>
    private void Note(bool closing, bool counts)
    {
        SessionPlace place = _device.Memory.Snapshot.Place;
        bool closed = closing && !_device.Place.Open;
        if (Dead)
        {
            Reboot(closed ? null : Here(place), closed, counts);
        }
        else if (closed)
        {
            _counted += counts ? 1 : 0;
            _kept = null;
        }
        else if (_device.Memory.Snapshot.Present && !Same(_kept, place))
        {
            _kept = Here(place);
        }
    }

    private void Do(ActKind kind)
    {
        LifeDevice device = _device;
        if (Over || (kind == ActKind.End && _chance.Next(4) != 0))
        {
            return;
        }

        _log.Add(kind, _device.Now);
        LifeLog.Do(Session, kind, _device.Now);
        Turn();
        if (Alive(device) && kind == ActKind.Pause)
        {
            Save();
        }
    }

    private void Save()
    {
        bool closing = Over && _device.Place.Open;
        bool counts = closing && Counts(_device);
        _device.Place.Save();
        Note(closing, counts);
    }

    private void Sleep()
    {
        LifeDevice device = _device;
        if (!Over)
        {
            _log.Add(ActKind.Pause, _device.Now);
            Session.Pause(_device.Now);
        }

        Save();
        if (Alive(device))
        {
            PowerOff();
        }
    }

    private void PowerOff() => Reboot(null, false, false);

    /// <summary>The power goes and comes again.</summary>
    /// <param name="begun">The place that was just being written; null for none.</param>
    /// <param name="closing">The session was being counted.</param>
    /// <param name="counts">It counts.</param>
    private void Reboot(Kept? begun, bool closing, bool counts)
    {
        Cuts++;
        _store = _store.Copy();
        _device = new LifeDevice(_store, _table, new FakeClock { Microseconds = _chance.Next(1_000_000) });
        bool counted = _device.Counted != _counted;
        Check(!counted || (closing && counts && _device.Counted == _counted + 1), $"counted {_device.Counted} instead of {_counted}");
        var stored = new ResumeSnapshot(_store.Copy());
        Kept? found = stored.Load() ? Same(begun, stored.Place) ? begun : Same(_kept, stored.Place) ? _kept : null : null;
        Check(!stored.Present || found is not null, "a place is stored that nobody has kept");
        Check(stored.Present || _kept is null || closing, "the place was lost");
        Check(stored.Present || !closing || !counts || counted || _kept is null, "a session was lost that counts");
        bool asks = _device.Place.Recall();
        _counted += counted ? 1 : 0;
        _kept = counted ? null : found;
        if (found is null || counted)
        {
            Check(!asks, "asked about nothing");
        }
        else
        {
            Answer(asks, found);
        }
    }

    private void Answer(bool asks, Kept kept)
    {
        LifeDevice whole = _log.Replay(kept.Mark, _table, _options);
        bool counts = Counts(whole);
        whole.Session.RepeatSide(whole.Now);
        whole.Session.Advance(whole.Now);
        Check(asks == (whole.Session.State == SessionState.Running), "asked about a session that is over, or not about one that is not");
        if (asks && _chance.Next(5) > 0)
        {
            Resumes++;
            Check(_device.GoOn(_options), "it does not go on");
            _log.GoOn(kept.Mark, _device.Now);
            Compare();
            return;
        }

        _device.Place.Close(_device.Now);
        _counted += counts ? 1 : 0;
        _kept = null;
        Check(_device.Counted == _counted, $"counted {_device.Counted} instead of {_counted} after a no");
    }

    /// <summary>Plays to the end, whatever cuts come.</summary>
    private void Finish()
    {
        while (!Over)
        {
            if (Session.State == SessionState.Paused)
            {
                Do(ActKind.Resume);
            }
            else if (Session.Cursor.Phase is Phase.Await or Phase.Wait)
            {
                Pass(_chance.Next(40_000_000));
                Do(ActKind.Proceed);
            }
            else
            {
                _device.Clock.Microseconds = Session.NextDue;
                Turn();
            }
        }

        Close();
        if (!Over)
        {
            Finish();
        }
    }

    /// <summary>The session is over: what it leaves must be what the whole one leaves.</summary>
    private void Close()
    {
        if (_device.Place.Open)
        {
            Compare();
            Save();
        }
    }

    private void Compare()
    {
        string whole = LifePicture.Of(_log.Replay(_log.Mark(_device.Now), _table, _options));
        string cut = LifePicture.Of(_device);
        Check(whole == cut, $"\n  never cut: {whole}\n  cut off:   {cut}");
    }

    private Kept Here(SessionPlace place) => new(place.Bytes[..SessionPlace.Size], _log.Mark(_device.Now));

    private static bool Same(Kept? kept, SessionPlace place) =>
        kept is not null && place.Bytes.AsSpan(0, SessionPlace.Size).SequenceEqual(kept.Bytes);

    private static bool Counts(LifeDevice device) =>
        device.Session.StepsDone * 2 >= device.Session.Walk.Kept * device.Session.Walk.Rounds;

    private static void Check(bool holds, string what)
    {
        if (!holds)
        {
            throw new LifeDiffersException(what);
        }
    }
}
