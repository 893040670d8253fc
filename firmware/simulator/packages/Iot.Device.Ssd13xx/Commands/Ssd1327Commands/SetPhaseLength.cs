using System;

namespace Iot.Device.Ssd13xx.Commands.Ssd1327Commands;

public class SetPhaseLength : ISsd1327Command
{
    public SetPhaseLength(byte phase1Period = 0x02, byte phase2Period = 0x02)
        : this((byte)((phase2Period << 4) | phase1Period))
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(phase1Period, (byte)0x0F);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(phase2Period, (byte)0x0F);
    }

    public SetPhaseLength(byte phasePeriod)
    {
        PhasePeriod = phasePeriod;
        ArgumentOutOfRangeException.ThrowIfZero(Phase1Period);
        ArgumentOutOfRangeException.ThrowIfZero(Phase2Period);
    }

    public byte Id => 0xB1;

    public byte Phase1Period => (byte)(PhasePeriod & 0x0F);

    public byte Phase2Period => (byte)(PhasePeriod >> 4);

    public byte PhasePeriod { get; }

    public byte[] GetBytes() => new byte[] { Id, PhasePeriod };
}
