using System;

namespace AcuTimer.Core.Routines
{
    /// <summary>
    /// Every safety question, each in one entry: when it is asked and what a yes does, and all its words. The compiler, the
    /// table check and the device have it from here.
    /// </summary>
    public static class SafetyQuestion
    {
        /// <summary>Index of the question in a word of at most ten characters.</summary>
        public const int Word = 0;

        /// <summary>Index of the first of two lines that ask.</summary>
        public const int First = 1;

        /// <summary>Index of the second line.</summary>
        public const int Second = 2;

        /// <summary>Index of what a yes leads to.</summary>
        public const int Yes = 3;

        /// <summary>Index of its name among the answers.</summary>
        public const int Name = 4;

        /// <summary>
        /// Index of what is said after a yes, at most 21 characters a line: of one that locks, a title of at most nine capitals
        /// and four lines; of the others, two lines before the session, of which the second may be empty.
        /// </summary>
        public const int Said = 5;

        /// <summary>What is said before the questions come for the first time: a title and four lines.</summary>
        public const string Welcome = "WELCOME\nNot a medical device:\nit paces what you do.\nFirst, six questions\nabout your safety.";

        private const int Bits = 16;

        /// <summary>Questions that have any of these effects.</summary>
        public static Caution With(SafetyEffect any)
        {
            int questions = 0;
            for (int bit = 1; bit < 1 << Bits; bit <<= 1)
            {
                questions |= (Entry((Caution)bit, out _) & any) != SafetyEffect.None ? bit : 0;
            }

            return (Caution)questions;
        }

        /// <summary>The questions one by one, in the order in which they are asked.</summary>
        /// <param name="questions">Some of them.</param>
        /// <param name="index">Which of these, from 0.</param>
        /// <returns>None behind the last one.</returns>
        public static Caution At(Caution questions, int index)
        {
            int left = (int)questions;
            for (int i = 0; i < index; i++)
            {
                left &= left - 1;
            }

            return (Caution)(left & -left);
        }

        /// <summary>How many there are among these.</summary>
        public static int Count(Caution questions)
        {
            int count = 0;
            while (At(questions, count) != Caution.None)
            {
                count++;
            }

            return count;
        }

        /// <summary>All that is said of a question, a line feed between them.</summary>
        /// <exception cref="InvalidOperationException">It is no question.</exception>
        public static string Words(Caution question)
        {
            if (Entry(question, out string words) == SafetyEffect.None)
            {
                throw new InvalidOperationException();
            }

            return words;
        }

        private static SafetyEffect Entry(Caution question, out string words)
        {
            switch (question)
            {
                // Document 003 rules acupressure out, whichever points: the strictest decides.
                case Caution.Pregnancy:
                    words = "PREGNANT?\nAre you, or might you\nbe, pregnant?\nYes: no session\nPregnant"
                        + "\nLOCKED\nTraditionally avoided\nin pregnancy. Ask a\nmidwife or a doctor\n(document 003).";
                    return SafetyEffect.Always | SafetyEffect.Locks;

                // Document 001.
                case Caution.Clot:
                    words = "VEINS?\nBlood clot, varicose\nveins, or swelling?\nYes: points left out\nClot, veins\nveins: some left out\n";
                    return SafetyEffect.Drops;

                // Document 001. It may be at any point, and only its owner knows where.
                case Caution.Wound:
                    words = "WOUND?\nOpen wound, bruise,\nor inflamed skin?\nYes: OK at each point\nWound, bruise\nwound: keep off it,\n OK at each point";
                    return SafetyEffect.Always | SafetyEffect.Drops | SafetyEffect.Waits;

                // Numbness, weakness, or a change of bladder or bowel: document 001, care at once.
                case Caution.Numbness:
                    words = "NUMB?\nNumb, weak, or bowel\nor bladder changed?\nYes: stop, seek care\nNumb, weak"
                        + "\nSTOP\nNumb, weak, bowel or\nbladder changed: get\nmedical help now.\nNo session with this.";
                    return SafetyEffect.Always | SafetyEffect.Locks | SafetyEffect.Care;

                // Documents 001 and 004: no pressing.
                case Caution.Injury:
                    words = "INJURY?\nRecent injury, break\nor operation?\nYes: no session\nInjury"
                        + "\nLOCKED\nNo pressing after an\ninjury. See a doctor\nfirst (documents 001\nand 004).";
                    return SafetyEffect.Always | SafetyEffect.Locks;

                // No document asks; trials of acupressure leave such people out (NCT02106741), so the device's default is gentle.
                case Caution.Thinners:
                    words = "THINNERS?\nMedicine against\nblood clotting?\nYes: light only\nBlood thinners\nthinners: light only\n";
                    return SafetyEffect.Firm | SafetyEffect.Lightens;

                // About the place, not the person.
                case Caution.None:
                case Caution.KneePit:
                case Caution.Abdomen:
                case Caution.Bone:
                case Caution.Tender:
                case Caution.Face:
                case Caution.Ribs:
                case Caution.Pulse:
                case Caution.Nerve:
                default:
                    words = null;
                    return SafetyEffect.None;
            }
        }
    }
}
