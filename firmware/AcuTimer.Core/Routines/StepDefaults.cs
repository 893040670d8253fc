using System;

namespace AcuTimer.Core.Routines
{
    /// <summary>Which parts of a step its document does not give, so that the device's default stands there.</summary>
    [Flags]
    public enum StepDefaults : byte
    {
        /// <summary>All of it is in the document.</summary>
        None = 0,

        /// <summary>The technique.</summary>
        Technique = 1 << 0,

        /// <summary>The count or the seconds.</summary>
        Amount = 1 << 1,

        /// <summary>The pressure.</summary>
        Pressure = 1 << 2,

        /// <summary>The side or the order of sides.</summary>
        Side = 1 << 3,

        /// <summary>The tempo.</summary>
        Tempo = 1 << 4,

        /// <summary>The ramp-in.</summary>
        Ramp = 1 << 5,

        /// <summary>The hold before circles.</summary>
        Hold = 1 << 6,

        /// <summary>The rounds or stations.</summary>
        Rounds = 1 << 7,
    }
}
