namespace nanoFramework.Hardware.Esp32.Touch;

public class S2S3FilterSetting : IFilterSetting
{
    public FilterSettingDebounce FilterSettingDebounce { get; set; }

    public FilterSettingNoiseThreshold FilterSettingNoiseThreshold { get; set; }

    public FilterSettingSmoothMode FilterSettingSmoothMode { get; set; }

    public byte JitterSize { get; set; }

    public FilterSettingMode PeriodeSettingMode { get; set; }
}
