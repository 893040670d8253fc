using System.Linq;
using AcuTimer.Board;
using Xunit;

namespace AcuTimer.Tests.Board;

/// <summary>The program's threads and what they wait for, through the shadowed types.</summary>
public sealed class ThreadTests
{
    private readonly SimulatedBoard _board = new();

    [Theory]
    [InlineData(0, 1, 10_000)]
    [InlineData(0, 10, 10_000)]
    [InlineData(0, 11, 20_000)]
    [InlineData(20_001, 10, 40_000)]
    [InlineData(20_000, 10, 30_000)]
    public void A_sleep_ends_at_the_first_tick_at_or_after(long from, int milliseconds, long end)
    {
        long woke = -1;
        _board.RunChecked(() =>
        {
            _board.Scheduler.Busy(from);
            _board.Sleep(milliseconds);
            woke = _board.Now;
        });
        Assert.Equal(end, woke);
    }

    [Fact]
    public void A_timed_wait_gives_up_on_a_tick_and_a_signalled_one_ends_at_once()
    {
        var program = new FirmwareProgram("""
            static AutoResetEvent signal;
            public static void Main()
            {
                signal = new AutoResetEvent(false);
                Seen.Add(signal.WaitOne(25, false)); Seen.Add(Environment.TickCount64);
                new Thread(Later).Start();
                Seen.Add(signal.WaitOne(1000, false)); Seen.Add(Environment.TickCount64);
                Seen.Add(signal.WaitOne(0, false)); Seen.Add(Environment.TickCount64);
            }
            static void Later() { Thread.Sleep(20); signal.Set(); }
            """);
        program.Run(_board);
        Assert.Equal([false, 30L, true, 50L, false, 50L], program.Seen);
    }

    [Fact]
    public void A_lock_held_over_a_sleep_makes_the_other_thread_wait()
    {
        var program = new FirmwareProgram("""
            static readonly object gate = new object();
            public static void Main()
            {
                Thread other = new Thread(Other);
                lock (gate) { lock (gate) { other.Start(); Thread.Sleep(50); Seen.Add("main"); } }
                other.Join();
                Seen.Add(Environment.TickCount64);
            }
            static void Other() { lock (gate) { Seen.Add("other"); Thread.Sleep(20); } }
            """);
        program.Run(_board);
        Assert.Equal(["main", "other", 70L], program.Seen);
    }

    [Fact]
    public void A_timer_is_due_from_when_it_was_due_and_skips_what_it_missed()
    {
        var program = new FirmwareProgram("""
            static Timer timer;
            public static void Main()
            {
                timer = new Timer(Tick, null, 15, 15);
                Thread.Sleep(210);
                timer.Dispose();
                Thread.Sleep(100);
            }
            static void Tick(object state)
            {
                Seen.Add(Environment.TickCount64);
                if (Seen.Count == 3) { Thread.Sleep(60); }
            }
            """);
        program.Run(_board);
        Assert.Equal([20L, 30L, 50L, 120L, 140L, 150L, 170L, 180L, 200L], program.Seen);
    }

    [Fact]
    public void An_exception_ends_only_its_thread_and_is_written_down()
    {
        var program = new FirmwareProgram("""
            public static void Main()
            {
                new Thread(Fail).Start();
                Thread.Sleep(30);
                Seen.Add("still here");
            }
            static void Fail() { throw new InvalidOperationException("no"); }
            """);
        var listener = new RecordingListener();
        _board.AddListener(listener);
        var result = _board.Run(program.Main());
        Assert.Equal(["still here"], program.Seen);
        Assert.IsType<System.InvalidOperationException>(Assert.Single(result.Faults).Exception);
        Assert.True(result.MainReturned);
        Assert.Equal(EndReason.Idle, result.Reason);
        Assert.Equal(
            ["main returned", "no thread remains; the runtime waits"],
            listener.Log.Select(l => l.Text).Skip(1));
    }

    [Fact]
    public void Power_off_unwinds_every_thread_and_ignores_their_last_outputs()
    {
        var program = new FirmwareProgram("""
            public static void Main()
            {
                new Thread(Other).Start();
                try { Thread.Sleep(Timeout.Infinite); } finally { Seen.Add("main"); }
            }
            static void Other()
            {
                while (true)
                {
                    try { Thread.Sleep(10); } catch (Exception) { Seen.Add("swallowed"); }
                }
            }
            """);
        _board.PowerOffAt(1 * VirtualTime.Second);
        var result = program.Run(_board);
        Assert.Equal(EndReason.PowerOff, result.Reason);
        Assert.Equal(1 * VirtualTime.Second, result.Time);
        Assert.Equal(new[] { "main", "swallowed" }, program.Seen.Cast<string>().Order());
    }

    [Fact]
    public void A_loop_that_spins_on_the_clock_ends()
    {
        long end = 0;
        _board.RunChecked(() =>
        {
            while (_board.ReadClock() < 1_000)
            {
            }

            end = _board.Now;
        });
        Assert.Equal(1_000, end);
    }

    [Fact]
    public void A_spinning_thread_loses_its_turn_to_others()
    {
        var ran = false;
        _board.RunChecked(() =>
        {
            _board.StartThread("other", () => ran = true);
            while (!ran)
            {
                _board.ReadClock();
            }
        });
        Assert.Equal(VirtualTime.Quantum, _board.Now);
    }
}
