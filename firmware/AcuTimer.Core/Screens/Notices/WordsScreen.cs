using AcuTimer.Core.Display;
using AcuTimer.Core.Display.Widgets;
using AcuTimer.Core.Parts;
using AcuTimer.Core.Screens.Choice;

namespace AcuTimer.Core.Screens.Notices
{
    /// <summary>A notice in words alone.</summary>
    public sealed class WordsScreen : NoticeScreen
    {
        private readonly Notice notice;
        private readonly Flow then;

        /// <summary>Says it.</summary>
        /// <param name="device">The parts that are shown and steered.</param>
        /// <param name="what">What it says.</param>
        /// <param name="way">Where a button leads; null for the list.</param>
        public WordsScreen(Handheld device, Notice what, Flow way)
            : base(device)
        {
            notice = what;
            then = way;
        }

        /// <inheritdoc/>
        public override bool LetsRoutinesIn => notice == Notice.Welcome;

        /// <inheritdoc/>
        internal override int Standing => notice == Notice.Welcome ? Rank.Open : Rank.Safety;

        /// <inheritdoc/>
        protected override string Said => NoticeWords.Of(notice);

        /// <inheritdoc/>
        protected override Screen Next(long now)
        {
            return then == null ? new ListScreen(Device) : then.Next(now);
        }

        /// <inheritdoc/>
        protected override void DrawSign(FrameBuffer frame)
        {
            if (notice == Notice.Welcome || notice == Notice.NoneLeft)
            {
                base.DrawSign(frame);
            }
            else
            {
                Sign.Stop(frame, 0, 0);
            }
        }
    }
}
