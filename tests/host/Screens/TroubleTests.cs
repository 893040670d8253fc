using System.Linq;
using AcuTimer.Board.Pictures;
using AcuTimer.Core.Display;
using AcuTimer.Core.Parts;
using AcuTimer.Core.Settings;
using AcuTimer.Tests.Display;
using AcuTimer.Tests.Simulator;
using Xunit;

namespace AcuTimer.Tests.Screens;

/// <summary>What the screen says about each trouble, also those that no finger can bring about.</summary>
public sealed class TroubleTests
{
    public static TheoryData<Trouble> All => [.. System.Enum.GetValues<Trouble>().Where(t => t != Trouble.None)];

    [Theory]
    [MemberData(nameof(All))]
    public void IsSaid(Trouble trouble)
    {
        var navigator = Bench.Navigator(Bench.Device());
        var frame = new FrameBuffer();
        navigator.ShowTrouble(trouble, 0);
        navigator.Draw(frame, 0);
        Golden.Check(frame, "trouble-" + trouble.ToString().ToLowerInvariant());
    }
}
