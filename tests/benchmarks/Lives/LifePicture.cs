using System;
using AcuTimer.Core.Sessions;
using AcuTimer.Core.Storage;

namespace AcuTimer.Benchmarks.Lives;

/// <summary>All of a session that is shown, counted or left out.</summary>
internal static class LifePicture
{
    public static string Of(LifeDevice device)
    {
        Session session = device.Session;
        StepWalk walk = session.Walk;
        PhaseCursor cursor = session.Cursor;
        var place = new SessionPlace(new byte[SessionPlace.Size]);
        session.Put(place, device.Now);
        return $"{session.State} hurt {session.Hurt} eased {session.Eased} step {walk.Step} number {walk.Number}/{walk.Kept} round {walk.Round}/{walk.Rounds} "
            + $"{walk.Side} second {walk.SecondSide} approach {walk.ApproachSeconds}; next {walk.NextStep} {walk.NextSecondSide}; "
            + $"{cursor.Phase} {cursor.Start}+{cursor.Length} {session.Count}/{session.Of} of {cursor.Repetition}; "
            + $"done {session.StepsDone} skipped {session.StepsSkipped} eased {session.StepsEased}; "
            + $"elapsed {session.Elapsed(device.Now)} left {session.Left(device.Now)} plan {session.PlanTime}; {Convert.ToHexString(place.Bytes)}";
    }
}
