using AcuTimer.Core.Parts;
using AcuTimer.Core.Routines;
using AcuTimer.Core.Screens.Notices;

namespace AcuTimer.Core.Screens.Setup
{
    /// <summary>From a question that was asked again back to the answers, or to what a yes means.</summary>
    public sealed class BackToAnswers : Flow
    {
        private readonly Handheld device;

        internal BackToAnswers(Handheld device)
        {
            this.device = device;
        }

        /// <inheritdoc/>
        public override Screen Next(long now)
        {
            Caution care = device.Safety.SeekCare;
            return care == Caution.None ? (Screen)new AnswersScreen(device) : new WordsScreen(device, care, null);
        }
    }
}
