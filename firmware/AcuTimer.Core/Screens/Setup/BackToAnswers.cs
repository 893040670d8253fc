using AcuTimer.Core.Parts;
using AcuTimer.Core.Screens.Notices;

namespace AcuTimer.Core.Screens.Setup
{
    /// <summary>From a question that was asked again back to the answers, or to what a yes means.</summary>
    public sealed class BackToAnswers : Flow
    {
        private readonly Handheld device;

        /// <summary>Leads back there.</summary>
        public BackToAnswers(Handheld device)
        {
            this.device = device;
        }

        /// <inheritdoc/>
        public override Screen Next(long now)
        {
            return device.Safety.SeekCare ? (Screen)new WordsScreen(device, Notice.SeekCare, null) : new AnswersScreen(device);
        }
    }
}
