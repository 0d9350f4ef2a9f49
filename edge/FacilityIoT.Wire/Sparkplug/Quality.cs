namespace FacilityIoT.Wire.Sparkplug;

/// <summary>The quality of a value, with Sparkplug's numbers (payloads-propertyset-quality-value-value).</summary>
public enum Quality
{
    /// <summary>Known to be wrong or missing: no answer, an exception, out of the sensor's range. The value is null.</summary>
    Bad = 0,

    Good = 192,

    /// <summary>Nobody knows: the source is gone or was never heard.</summary>
    Stale = 500,
}
