using System;
using System.Collections.Generic;
using System.Linq;
using AcuTimer.Tool.Flashing;
using AcuTimer.Upload.Client;
using AcuTimer.Upload.Serial;
using Xunit;

namespace AcuTimer.Tests.Flashing;

/// <summary>DTR and RTS on their way from off to on and back; and the words for everything that can go wrong.</summary>
public class ModemLinesTests
{
    [Fact]
    public void No_state_on_the_way_resets_the_board()
    {
        int state = 0;
        foreach ((int line, bool on) in ModemLines.Opening.Concat(ModemLines.Closing))
        {
            state = on ? state | line : state & ~line;
            Assert.NotEqual(ModemLines.Send, state);
        }

        Assert.Equal(0, state);
        Assert.Equal(ModemLines.Both, ModemLines.Opening.Sum(change => change.Line));
    }

    public static TheoryData<PortError> PortErrors => new(Enum.GetValues<PortError>().Except([PortError.None]));

    public static TheoryData<FlashError> FlashErrors => new(Enum.GetValues<FlashError>().Except([FlashError.None]));

    [Theory]
    [MemberData(nameof(PortErrors))]
    public void Every_error_of_a_port_has_words_and_help(PortError error) => Told(Problems.Of(error, "PORT", "why"), ProblemKind.Device);

    [Theory]
    [MemberData(nameof(FlashErrors))]
    public void Every_error_of_a_device_has_words_and_help(FlashError error) =>
        Told(Problems.Of(new FlashResult(error), "PORT"), error == FlashError.Interrupted ? ProblemKind.Interrupted : ProblemKind.Device);

    [Fact]
    public void Permission_names_the_group_and_the_command()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "the groups of Linux");
        Assert.Contains("dialout", Problems.Of(PortError.Denied, "PORT", "").Help, StringComparison.Ordinal);
        Assert.Contains("sudo usermod -aG dialout $USER", Problems.Of(PortError.Denied, "PORT", "").Help, StringComparison.Ordinal);
    }

    private static void Told(Problem problem, ProblemKind kind)
    {
        Assert.NotEmpty(problem.Text);
        Assert.NotEmpty(problem.Help);
        Assert.Equal(kind, problem.Kind);
    }
}
