using System;

namespace AcuTimer.Core.Routines
{
    /// <summary>
    /// Cautions that hold wherever a point is used, and the same bits as gates: what the safety screen must ask
    /// before a routine. Sources: documents 000, 001 and 003, and the exclusions of published trials.
    /// </summary>
    [Flags]
    public enum Caution : ushort
    {
        /// <summary>None.</summary>
        None = 0,

        /// <summary>Traditionally avoided in pregnancy: no session.</summary>
        Pregnancy = 1 << 0,

        /// <summary>Blood clot, varicose veins or swelling: skip.</summary>
        Clot = 1 << 1,

        /// <summary>Open wound, bruise or inflammation: keep off it; each point waits for OK.</summary>
        Wound = 1 << 2,

        /// <summary>Numbness, weakness, bladder or bowel change: stop and seek care.</summary>
        Numbness = 1 << 3,

        /// <summary>Recent injury, fracture or operation: no pressing, see a doctor.</summary>
        Injury = 1 << 4,

        /// <summary>Blood thinners: light only.</summary>
        Thinners = 1 << 5,

        /// <summary>Knee pit: light only, no hold.</summary>
        KneePit = 1 << 6,

        /// <summary>Abdomen: light, not after a meal.</summary>
        Abdomen = 1 << 7,

        /// <summary>Beside a bone: never press on the bone.</summary>
        Bone = 1 << 8,

        /// <summary>Often tender: add pressure slowly.</summary>
        Tender = 1 << 9,

        /// <summary>On the face.</summary>
        Face = 1 << 10,

        /// <summary>On the ribs.</summary>
        Ribs = 1 << 11,

        /// <summary>A pulse lies underneath: never firm.</summary>
        Pulse = 1 << 12,

        /// <summary>A nerve lies underneath: never firm.</summary>
        Nerve = 1 << 13,
    }
}
