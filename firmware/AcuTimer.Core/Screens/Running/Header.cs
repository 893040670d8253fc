using AcuTimer.Core.Display;
using AcuTimer.Core.Power;
using AcuTimer.Core.Routines;
using AcuTimer.Core.Screens.Texts;
using AcuTimer.Core.Sessions;

namespace AcuTimer.Core.Screens.Running
{
    /// <summary>The top line of a running step: the point, the side, an empty battery, and the number of the step.</summary>
    public static class Header
    {
        private const int SideX = 61;
        private const int BatteryX = 91;
        private const int StepX = 98;

        /// <summary>Draws it.</summary>
        public static void Draw(FrameBuffer frame, Session session, BatteryGauge battery)
        {
            TableLine.Code(frame, session.Table, session.Walk.Plan.Point, 0, 0, SideX);
            Text.DrawSmall(frame, SideX, 0, Words.All, SideText.Of(session.Walk.Side));
            Digits.DrawFractionIn(
                frame, Font.Small, StepX, 0, FrameBuffer.Width - StepX, Align.Right, session.Walk.Number, session.Walk.Kept);
            if (battery.Low)
            {
                Font.Small.Draw(frame, BatteryX, 0, Symbols.Battery);
            }
        }
    }
}
