using AcuTimer.Core.Display;
using AcuTimer.Core.Display.Widgets;
using AcuTimer.Core.Routines;
using AcuTimer.Core.Screens.Kinds;

namespace AcuTimer.Core.Screens.Notices
{
    /// <summary>A notice in words alone.</summary>
    public sealed class WordsScreen : NoticeScreen
    {
        private readonly string said;
        private readonly bool stops;
        private readonly int standing;
        private readonly Flow then;

        /// <summary>Says something.</summary>
        /// <param name="words">A title of at most nine characters, and four lines, as <see cref="Joined"/> words.</param>
        /// <param name="rank">What may come over it: <see cref="Rank"/>.</param>
        /// <param name="way">Where a button leads.</param>
        internal WordsScreen(string words, int rank, Flow way)
        {
            said = words;
            standing = rank;
            then = way;
        }

        /// <summary>Says why no session can be. Of several reasons the last one.</summary>
        /// <param name="locks">Questions that lock and were answered with yes; not none.</param>
        /// <param name="way">Where a button leads.</param>
        internal WordsScreen(Caution locks, Flow way)
            : this(SafetyQuestion.Words(SafetyQuestion.At(locks, SafetyQuestion.Count(locks) - 1)), Rank.Safety, way)
        {
            said = said.Substring(Joined.At(said, SafetyQuestion.Said));
            stops = true;
        }

        /// <inheritdoc/>
        public override bool LetsRoutinesIn => standing == Rank.Open;

        /// <inheritdoc/>
        internal override int Standing => standing;

        /// <inheritdoc/>
        protected override string Said => said;

        /// <inheritdoc/>
        protected override Screen Next(long now) => then.Next(now);

        /// <inheritdoc/>
        protected override void DrawSign(FrameBuffer frame)
        {
            if (stops)
            {
                Sign.Stop(frame, 0, 0);
            }
            else
            {
                base.DrawSign(frame);
            }
        }
    }
}
