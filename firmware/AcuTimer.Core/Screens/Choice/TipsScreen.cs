using AcuTimer.Core.Display;
using AcuTimer.Core.Parts;

namespace AcuTimer.Core.Screens.Choice
{
    /// <summary>What is to be known before a routine: where the device goes, what follows from the safety answers, its own tips.</summary>
    public sealed class TipsScreen : PagesScreen
    {
        private const string Begin = "OK: begin";
        private const string Busy = "Your hands are busy:";
        private const string Clip = "clip it on, lay it on";
        private const string Lap = "the lap, or pocket it";
        private const string FirstTime = "First time: each new";
        private const string Waits = "point waits for OK.";

        private readonly Departure departure;

        /// <summary>Said on the way to a session.</summary>
        public TipsScreen(Handheld device, Departure departure)
            : base(device)
        {
            this.departure = departure;
        }

        /// <inheritdoc/>
        protected override int Pages => 1 + AnswerPages + TipList.Pages(Device.Table, departure.Routine, false);

        /// <inheritdoc/>
        protected override string Key => Begin;

        private int AnswerPages => AnswersTip.Says(Device.Memory.Settings.Answers) ? 1 : 0;

        /// <inheritdoc/>
        protected override void DrawPage(FrameBuffer frame, int shown)
        {
            if (shown == 0)
            {
                DrawPlace(frame);
            }
            else if (shown <= AnswerPages)
            {
                AnswersTip.Draw(frame, Device.Memory.Settings.Answers);
            }
            else
            {
                TipList.Draw(frame, Device.Table, departure.Routine, false, shown - 1 - AnswerPages);
            }
        }

        /// <summary>Most steps take both hands, so the device is felt where it lies.</summary>
        private void DrawPlace(FrameBuffer frame)
        {
            Text.DrawSmall(frame, 0, 0, Busy);
            Text.DrawSmall(frame, 0, 9, Clip);
            Text.DrawSmall(frame, 0, 18, Lap);
            if (departure.Options.Guides)
            {
                Text.DrawSmall(frame, 0, 33, FirstTime);
                Text.DrawSmall(frame, 0, 42, Waits);
            }
        }

        /// <inheritdoc/>
        protected override Screen OnOk(long now) => departure.Next(now);

        /// <inheritdoc/>
        protected override Screen OnBack(long now) => new DetailScreen(Device, departure.Routine);
    }
}
