namespace AcuTimer.Board.Wire;

/// <summary>
/// The runtime's own settings, as a board has them that nobody has set up. Sources: nf-interpreter, nanoHAL_Network.h,
/// targetHAL_ConfigurationManager.cpp of the ESP32.
/// </summary>
internal static class WireSettings
{
    private const uint Network = 1;
    private const uint Station = 2;
    private const uint AccessPoint = 3;
    private const uint RootCertificates = 4;
    private const uint DeviceCertificates = 5;

    private const byte StationInterface = 71;
    private const byte AccessPointInterface = 72;

    public static WireReply Query(uint kind, uint index) => (kind, index) switch
    {
        (Network, 0) => Interface(StationInterface, last: 0x20, automaticNames: 1, mode: 1),
        (Network, 1) => Interface(AccessPointInterface, last: 0x21, automaticNames: 0, mode: 2),
        (Station, 0) => new WireRecord().Text("WN1", 4).Zeros(4 + 3 + 32 + 64).Byte(0x0E).ToArray(),
        (AccessPoint, 0) => new WireRecord().Text("AP1", 4).Zeros(4).Raw([8, 3, 8])
            .Text("nano_4A1D20", 32).Text("nanoframework", 64).Raw([1, 11, 4]).ToArray(),
        (Network or Station or AccessPoint or RootCertificates or DeviceCertificates, _) => WireReply.Silence,
        _ => WireReply.Refused,
    };

    /// <summary>An interface that has no addresses yet.</summary>
    /// <param name="kind">Which.</param>
    /// <param name="last">Last byte of its own address.</param>
    /// <param name="automaticNames">1 when name servers come from the network.</param>
    /// <param name="mode">1 when its address comes from the network, 2 when it is set.</param>
    private static byte[] Interface(byte kind, byte last, byte automaticNames, byte mode) => new WireRecord()
        .Text("CN1", 4).Raw([0x3C, 0x71, 0xBF, 0x4A, 0x1D, last]).Zeros((5 * 4) + (5 * 16))
        .Byte(kind).Words(0).Byte(automaticNames).Byte(mode).ToArray();
}
