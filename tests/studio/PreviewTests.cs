extern alias studio;

using System.Linq;
using AcuTimer.Core.Sessions;
using studio::AcuTimer.Studio.Adapters;
using studio::AcuTimer.Studio.Device;
using studio::AcuTimer.Studio.Routines;
using Xunit;

namespace AcuTimer.Studio.Tests;

/// <summary>A routine is seen from any of its steps at once.</summary>
public class PreviewTests
{
    public static TheoryData<string> Shipped => [.. RoutineShelf.Shipped];

    [Theory]
    [MemberData(nameof(Shipped))]
    public void Each_step_is_come_to_and_its_work_begins(string name)
    {
        var text = new RoutineShelf(new NoFiles()).Text(name)!;
        var routine = CheckedRoutine.Of(name, text);
        for (var step = 0; step < StepTree.Of(text).Steps.Count; step++)
        {
            var tape = new Tape();
            var machine = Preview.At(routine.Table!, step, tape);

            Assert.Equal(SessionState.Running, machine.Session!.State);
            Assert.Equal(step, machine.Session.Walk.Step);
            Assert.NotEqual(Phase.Prepare, machine.Session.Cursor.Phase);
            Assert.NotEqual(Phase.Wait, machine.Session.Cursor.Phase);
            var before = tape.Trace.Count(c => c == '\n');
            machine.RunTo(machine.Clock.Now + 10_000_000);
            Assert.Contains(tape.Trace.Split('\n').Skip(before), l => l.Contains("\"kind\":\"frame\"", System.StringComparison.Ordinal));
        }
    }
}
