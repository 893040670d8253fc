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
                case Caution.Pregnancy: return "PREGNANT?\nAre you, or might you\nbe, pregnant?\nYes: no session\nPregnant";
                case Caution.Clot: return "VEINS?\nBlood clot, varicose\nveins, or swelling?\nYes: points left out\nClot, veins";
                case Caution.Wound: return "WOUND?\nOpen wound, bruise,\nor inflamed skin?\nYes: OK at each point\nWound, bruise";
                case Caution.Numbness: return "NUMB?\nNumb, weak, or bowel\nor bladder changed?\nYes: stop, seek care\nNumb, weak";
                case Caution.Injury: return "INJURY?\nRecent injury, break\nor operation?\nYes: no session\nInjury";
                case Caution.Thinners: return "THINNERS?\nMedicine against\nblood clotting?\nYes: light only\nBlood thinners";
                default: throw new InvalidOperationException();
            }
        }
    }
}
