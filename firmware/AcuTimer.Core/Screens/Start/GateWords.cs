using System;
using AcuTimer.Core.Routines;

namespace AcuTimer.Core.Screens.Start
{
    /// <summary>The words of the safety questions, each in one entry.</summary>
    public static class GateWords
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

        /// <summary>All that is said of a question, as <see cref="Display.Joined"/> words.</summary>
        /// <exception cref="InvalidOperationException">It is no question.</exception>
        public static string Of(Caution question)
        {
            switch (question)
            {
                case Caution.Pregnancy: return "PREGNANT?|Are you, or might you|be, pregnant?|Yes: no session|Pregnant";
                case Caution.Clot: return "VEINS?|Blood clot, varicose|veins, or swelling?|Yes: points left out|Clot, veins";
                case Caution.Wound: return "WOUND?|Open wound, bruise,|or inflamed skin?|Yes: OK at each point|Wound, bruise";
                case Caution.Numbness: return "NUMB?|Numb, weak, or bowel|or bladder changed?|Yes: stop, seek care|Numb, weak";
                case Caution.Injury: return "INJURY?|Recent injury, break|or operation?|Yes: no session|Injury";
                case Caution.Thinners: return "THINNERS?|Medicine against|blood clotting?|Yes: light only|Blood thinners";
                default: throw new InvalidOperationException();
            }
        }
    }
}
