using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using AcuTimer.Benchmarks.Flash;
using AcuTimer.Board.Wire;
using AcuTimer.Upload.Client;
using AcuTimer.Upload.Wire;
using Xunit;

namespace AcuTimer.Tests.Flashing;

/// <summary>The client against the simulated runtime, in virtual time.</summary>
public class FlashClientTests
{
    private const string Path = @"I:\routines.new";
    private const string Name = "routines.new";

    private static readonly byte[] Table = FlashTable.Of("daily-five.yaml");

    public static TheoryData<bool, bool> Runtimes => new() { { false, false }, { false, true }, { true, false }, { true, true } };

    [Theory]
    [MemberData(nameof(Runtimes))]
    public void A_table_is_sent_and_seen_to_be_taken(bool counted, bool checksums)
    {
        LoopDevice device = Device(new WireOptions { CountedNames = counted, Checksums = checksums }, out CutMedium medium);

        Assert.Equal(FlashError.None, Flash(device).Error);

        Assert.Equal(Table.Length, device.Table.Length);
        Assert.DoesNotContain(Name, medium.Files.Keys);
        Assert.All(device.Heard, packet => Assert.InRange(packet.Length, PacketHeader.Bytes, PacketHeader.Bytes + 1024));
    }

    [Theory]
    [InlineData(FlashError.BootLoader)]
    [InlineData(FlashError.WrongDevice)]
    public void Another_device_is_named_and_not_touched(FlashError error)
    {
        var options = new WireOptions { Loader = error == FlashError.BootLoader, Assemblies = ["mscorlib", "Blinky"] };
        LoopDevice device = Device(options, out CutMedium medium, new() { [Name] = [1, 2, 3] });

        FlashResult result = Flash(device);

        Assert.Equal(error, result.Error);
        Assert.Equal(error == FlashError.WrongDevice ? "ESP32_REV0 with Blinky" : "", result.Detail);
        Assert.Equal(0, medium.Changes);
    }

    [Fact]
    public void A_runtime_without_a_debugger_does_not_say_what_it_runs()
    {
        LoopDevice device = Device(new WireOptions { Debugger = false }, out _);

        Assert.Equal(FlashError.None, Flash(device).Error);
    }

    [Theory]
    [InlineData(false, FlashError.NoAnswer)]
    [InlineData(true, FlashError.Garbage)]
    public async Task Silence_and_rubbish_are_told_apart(bool rubbish, FlashError error)
    {
        var line = new DeadLine(rubbish);

        FlashResult result = await new FlashClient(line, Path, "AcuTimer.", 0).Connect(TestContext.Current.CancellationToken);
        Assert.Equal(error, result.Error);
        Assert.InRange(line.Milliseconds, 1000, 15_000);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_full_storage_is_named_and_nothing_is_left(bool counted)
    {
        LoopDevice device = Device(new WireOptions { CountedNames = counted }, out CutMedium medium);
        medium.Room = 1500;

        Assert.Equal(FlashError.StorageFull, Flash(device).Error);

        Assert.DoesNotContain(Name, medium.Files.Keys);
    }

    /// <summary>An idle device is seen to have taken it as soon as it has, where the runtime lets that be seen.</summary>
    [Theory]
    [InlineData(true, 6000, 8000)]
    [InlineData(false, 1000, 4000)]
    public void What_is_taken_soon_is_seen_soon(bool counted, int least, int most)
    {
        LoopDevice device = Device(new WireOptions { CountedNames = counted }, out CutMedium medium);
        Assert.Equal(FlashError.None, Flash(device).Error);

        Assert.InRange(device.Milliseconds, least, most);
        Assert.DoesNotContain(Name, medium.Files.Keys);
    }

    [Fact]
    public async Task A_session_is_told_early_and_its_end_is_waited_for()
    {
        LoopDevice device = Device(new WireOptions(), out CutMedium medium);
        device.Idle = false;
        var progress = new HearsNotYet(() => device.Idle = true);
        var client = new FlashClient(device, Path, "AcuTimer.", 7);
        await client.Connect(TestContext.Current.CancellationToken);
        await client.Send(Table, progress, TestContext.Current.CancellationToken);
        long sent = device.Milliseconds;

        FlashResult result = await client.WaitTaken(Table.Length, progress, TestContext.Current.CancellationToken);

        Assert.Equal(FlashError.None, result.Error);
        Assert.Equal(1, progress.Times);
        Assert.InRange(device.Milliseconds - sent, 4000, 9000);
        Assert.DoesNotContain(Name, medium.Files.Keys);
    }

    [Fact]
    public void A_session_is_named_and_nothing_is_left()
    {
        LoopDevice device = Device(new WireOptions(), out CutMedium medium);
        device.Idle = false;

        Assert.Equal(FlashError.NotTaken, Flash(device).Error);

        Assert.DoesNotContain(Name, medium.Files.Keys);
    }

    /// <summary>An addition whose answer is lost was made; sent again it would be there twice.</summary>
    [Theory]
    [MemberData(nameof(Runtimes))]
    public void An_answer_that_is_lost_begins_the_file_anew(bool counted, bool checksums)
    {
        int packets = Heard(counted);
        for (int lost = 1; lost <= packets; lost++)
        {
            LoopDevice device = Device(new WireOptions { CountedNames = counted, Checksums = checksums }, out CutMedium medium);
            device.LoseAnswer = lost;
            FlashResult result = Flash(device);

            // Of the last question alone the answer cannot be asked for again, where it is the only one.
            Assert.Equal(counted && lost == packets ? FlashError.NotSeen : FlashError.None, result.Error);
            Assert.Equal(Table.Length, device.Table.Length);
        }
    }

    [Theory]
    [InlineData(false, false, 0, 6, 0)]
    [InlineData(false, true, 6, 0, 0)]
    [InlineData(true, true, 0, 6, 0)]
    [InlineData(false, true, 0, 0, 2000)]
    [InlineData(true, true, 3, 3, 1000)]
    public void On_a_bad_line_the_old_or_the_new_table_plays_and_the_words_are_true(bool counted, bool checksums, int lost, int noise, int twice)
    {
        var ends = new Dictionary<FlashError, int>();
        for (int seed = 0; seed < 60; seed++)
        {
            LineFaults Faults(int more) => new(seed + more) { Lost = lost, Noise = noise, Twice = twice };
            LoopDevice device = Device(new WireOptions { CountedNames = counted, Checksums = checksums }, out _, null, Faults(1000), Faults(2000));
            int before = device.Table.Length;
            FlashResult result = Flash(device);

            ends[result.Error] = ends.GetValueOrDefault(result.Error) + 1;
            Assert.True(device.Table.Length == before || device.Table.Length == Table.Length, $"seed {seed}");
            Assert.True(result.Error != FlashError.None || device.Table.Length == Table.Length, $"seed {seed}: {result.Error}");
        }

        TestContext.Current.TestOutputHelper?.WriteLine(string.Join(", ", ends.Select(e => $"{e.Key} {e.Value}")));
        Assert.True(ends.GetValueOrDefault(FlashError.None) > 0);
    }

    [Fact]
    public void Stopped_at_any_packet_nothing_is_left()
    {
        int packets = Heard(counted: false);
        for (int stopAt = 1; stopAt < packets; stopAt++)
        {
            LoopDevice device = Device(new WireOptions(), out CutMedium medium);
            using var stop = new CancellationTokenSource();
            int at = stopAt;
            device.OnPacket = packet =>
            {
                if (packet == at)
                {
                    stop.Cancel();
                }
            };

            FlashResult result = FlashUntil(device, stop.Token);

            Assert.Equal(device.Table.Length == Table.Length ? FlashError.None : FlashError.Interrupted, result.Error);
            Assert.False(medium.Files.ContainsKey(Name), $"packet {stopAt}");
        }
    }

    [Fact]
    public async Task Stopped_while_the_device_has_time_to_take_it_nothing_is_left()
    {
        LoopDevice device = Device(new WireOptions(), out CutMedium medium);
        using var stop = new CancellationTokenSource();
        var client = new FlashClient(device, Path, "AcuTimer.", 7);
        Assert.True((await client.Connect(stop.Token)).IsGood);
        Assert.True((await client.Send(Table, new NoProgress(), stop.Token)).IsGood);

        FlashResult result = await client.WaitTaken(Table.Length, new StopsAtWaiting(stop), stop.Token);

        Assert.Equal(FlashError.Interrupted, result.Error);
        Assert.False(medium.Files.ContainsKey(Name));
        Assert.NotEqual(Table.Length, device.Table.Length);
    }

    [Fact]
    public void A_line_that_breaks_off_is_named()
    {
        var device = new LoopDevice(new CutMedium(new Dictionary<string, byte[]>()), new WireOptions()) { CutAfterPackets = 9 };

        Assert.Equal(FlashError.Lost, Flash(device).Error);
    }

    [Fact]
    public void What_the_program_writes_meanwhile_does_no_harm()
    {
        LoopDevice device = Device(new WireOptions { Checksums = true }, out _);
        device.OnPacket = packet => device.Say($"line {packet}\r\n");

        Assert.Equal(FlashError.None, Flash(device).Error);
    }

    private static int Heard(bool counted)
    {
        LoopDevice device = Device(new WireOptions { CountedNames = counted }, out _);
        Assert.Equal(FlashError.None, Flash(device).Error);
        return device.Heard.Count;
    }

    private static LoopDevice Device(WireOptions options, out CutMedium medium, Dictionary<string, byte[]>? files = null, LineFaults? to = null, LineFaults? from = null)
    {
        medium = new CutMedium(files ?? []);
        return new LoopDevice(medium, options) { To = to, From = from };
    }

    private static FlashResult Flash(LoopDevice device) => FlashUntil(device, TestContext.Current.CancellationToken);

    private static FlashResult FlashUntil(LoopDevice device, CancellationToken stop)
    {
        var client = new FlashClient(device, Path, "AcuTimer.", 7);
        FlashResult result = client.Connect(stop).Result;
        result = result.IsGood ? client.Send(Table, new NoProgress(), stop).Result : result;
        return result.IsGood ? client.WaitTaken(Table.Length, new NoProgress(), stop).Result : result;
    }

    private sealed class HearsNotYet(Action then) : IFlashProgress
    {
        public int Times { get; private set; }

        public void Sent(int bytes, int of)
        {
        }

        public void Waiting(int milliseconds)
        {
        }

        public void NotYet()
        {
            Times++;
            then();
        }
    }

    private sealed class StopsAtWaiting(CancellationTokenSource stop) : IFlashProgress
    {
        public void Sent(int bytes, int of)
        {
        }

        public void Waiting(int milliseconds) => stop.Cancel();

        public void NotYet()
        {
        }
    }

    private sealed class DeadLine(bool rubbish) : IDeviceLine
    {
        private readonly Random _random = new(5);

        public long Milliseconds { get; private set; }

        public System.Threading.Tasks.ValueTask WriteAsync(ReadOnlyMemory<byte> bytes, CancellationToken stop) => default;

        public System.Threading.Tasks.ValueTask<int> ReadAsync(Memory<byte> into, int wait, CancellationToken stop)
        {
            Milliseconds += rubbish ? Math.Min(wait, 10) : wait;
            _random.NextBytes(into.Span[..8]);
            return new(rubbish ? 8 : 0);
        }
    }
}
