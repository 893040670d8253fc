namespace System.Device.Gpio;

public readonly struct PinValue
{
    private readonly bool _high;

    private PinValue(bool high) => _high = high;

    public static PinValue High => new(true);

    public static PinValue Low => new(false);

    public static explicit operator bool(PinValue value) => value._high;

    public static explicit operator int(PinValue value) => value._high ? 1 : 0;

    public static explicit operator byte(PinValue value) => value._high ? (byte)1 : (byte)0;

    public static implicit operator PinValue(bool value) => new(value);

    public static implicit operator PinValue(int value) => new(value != 0);

    public static bool operator ==(PinValue a, PinValue b) => a._high == b._high;

    public static bool operator !=(PinValue a, PinValue b) => a._high != b._high;

    public bool Equals(PinValue other) => other._high == _high;

    public override bool Equals(object obj) => obj is PinValue other && Equals(other);

    public override int GetHashCode() => _high ? 1 : 0;

    public override string ToString() => _high ? "High" : "Low";
}
