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
                case Notice.Welcome: return "WELCOME\nNot a medical device:\nit paces what you do.\nFirst, six questions\nabout your safety.";
                case Notice.SeekCare: return "STOP\nNumb, weak, bowel or\nbladder changed: get\nmedical help now.\nNo session with this.";
                case Notice.Pregnant: return "LOCKED\nTraditionally avoided\nin pregnancy. Ask a\nmidwife or a doctor\n(document 003).";
                case Notice.Injured: return "LOCKED\nNo pressing after an\ninjury. See a doctor\nfirst (documents 001\nand 004).";
                case Notice.NoneLeft: return "NONE LEFT\nAfter your answers no\npoint of this routine\nis left. Take another\none.";
                default: throw new InvalidOperationException();
            }
        }
    }
}
