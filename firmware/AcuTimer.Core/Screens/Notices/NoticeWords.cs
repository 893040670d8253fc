using System;

namespace AcuTimer.Core.Screens.Notices
{
    /// <summary>The words of every notice.</summary>
    internal static class NoticeWords
    {
        /// <summary>A title of at most nine characters, and four lines, as <see cref="Display.Joined"/> words.</summary>
        /// <exception cref="InvalidOperationException">It is no notice.</exception>
        internal static string Of(Notice notice)
        {
            switch (notice)
            {
                case Notice.Welcome: return "WELCOME|Not a medical device:|it paces what you do.|First, six questions|about your safety.";
                case Notice.SeekCare: return "STOP|Numb, weak, bowel or|bladder changed: get|medical help now.|No session with this.";
                case Notice.Pregnant: return "LOCKED|Traditionally avoided|in pregnancy. Ask a|midwife or a doctor|(document 003).";
                case Notice.Injured: return "LOCKED|No pressing after an|injury. See a doctor|first (documents 001|and 004).";
                case Notice.NoneLeft: return "NONE LEFT|After your answers no|point of this routine|is left. Take another|one.";
                default: throw new InvalidOperationException();
            }
        }
    }
}
