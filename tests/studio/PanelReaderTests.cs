extern alias studio;

using System.Collections.Generic;
using AcuTimer.Core.Buttons;
using AcuTimer.Core.Sessions;
using studio::AcuTimer.Studio.Adapters;
using studio::AcuTimer.Studio.Device;
using Xunit;

namespace AcuTimer.Studio.Tests;

/// <summary>The words on the panel are read to whoever cannot see them; files outlive the power.</summary>
public class PanelReaderTests
{
    [Fact]
    public void The_first_screens_are_read()
    {
        var seen = new Reading();
        var machine = new Machine(new PageStore(new NoFiles()), () => null, seen);
        machine.PowerOn();
        machine.Plan([(3_000_000, Button.Ok, true), (3_100_000, Button.Ok, false)]);
        machine.RunTo(5_000_000);

        Assert.Contains("WELCOME. Not a medical device: it paces what you do. First, six questions about your safety. OK.", seen.Words);
        Assert.Contains(seen.Words, w => w.Contains("PREGNANT?", System.StringComparison.Ordinal));
    }

    [Fact]
    public void Without_storage_the_device_says_so()
    {
        var seen = new Reading();
        var machine = new Machine(new PageStore(new NoFiles()) { Failing = true }, () => null, seen);
        machine.PowerOn();
        machine.RunTo(5_000_000);

        Assert.Contains(seen.Words, w => w.Contains("STORAGE", System.StringComparison.Ordinal));
    }

    [Fact]
    public void A_panel_that_comes_back_is_whole_again_within_two_seconds()
    {
        var seen = new Reading();
        var machine = new Machine(new PageStore(new NoFiles()), () => null, seen);
        machine.PowerOn();
        machine.RunTo(3_000_000);
        machine.Panel.Unplugged = true;
        machine.RunTo(6_000_000);
        seen.Words.Clear();
        machine.Panel.Unplugged = false;
        machine.RunTo(8_000_000);

        Assert.Contains("WELCOME", seen.Words[^1], System.StringComparison.Ordinal);
    }

    private sealed class Reading : IMachineListener
    {
        private readonly PanelReader _reader = new();

        public List<string> Words { get; } = [];

        public void OnFrame(long time, byte[] rows) => Words.Add(_reader.Read(rows));

        public void OnMotor(long time, int duty)
        {
        }

        public void OnButton(long time, Button button, bool down)
        {
        }

        public void OnState(long time, Session session)
        {
        }

        public void OnPower(long time, MachinePower power)
        {
        }
    }
}
