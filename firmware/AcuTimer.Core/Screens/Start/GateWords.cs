using AcuTimer.Core.Routines;

namespace AcuTimer.Core.Screens.Start
{
    /// <summary>The words of the safety questions.</summary>
    public static class GateWords
    {
        /// <summary>The question in a word of at most ten characters.</summary>
        public static string Word(Caution question)
        {
            switch (question)
            {
                case Caution.Pregnancy: return "PREGNANT?";
                case Caution.Clot: return "VEINS?";
                case Caution.Wound: return "WOUND?";
                case Caution.Numbness: return "NUMB?";
                case Caution.Injury: return "INJURY?";
                case Caution.Thinners: return "THINNERS?";
                default: return "";
            }
        }

        /// <summary>What it asks, first line.</summary>
        public static string First(Caution question)
        {
            switch (question)
            {
                case Caution.Pregnancy: return "Are you, or might you";
                case Caution.Clot: return "Blood clot, varicose";
                case Caution.Wound: return "Open wound, bruise,";
                case Caution.Numbness: return "Numb, weak, or bowel";
                case Caution.Injury: return "Recent injury, break";
                case Caution.Thinners: return "Medicine against";
                default: return "";
            }
        }

        /// <summary>What it asks, second line.</summary>
        public static string Second(Caution question)
        {
            switch (question)
            {
                case Caution.Pregnancy: return "be, pregnant?";
                case Caution.Clot: return "veins, or swelling?";
                case Caution.Wound: return "or inflamed skin?";
                case Caution.Numbness: return "or bladder changed?";
                case Caution.Injury: return "or operation?";
                case Caution.Thinners: return "blood clotting?";
                default: return "";
            }
        }

        /// <summary>What a yes leads to.</summary>
        public static string Yes(Caution question)
        {
            switch (question)
            {
                case Caution.Pregnancy: return "Yes: no session";
                case Caution.Clot: return "Yes: points left out";
                case Caution.Wound: return "Yes: OK at each point";
                case Caution.Numbness: return "Yes: stop, seek care";
                case Caution.Injury: return "Yes: no session";
                case Caution.Thinners: return "Yes: light only";
                default: return "";
            }
        }
    }
}
