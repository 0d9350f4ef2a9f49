using FacilityIoT.Cloud.Ingest;

namespace FacilityIoT.Cloud.Alarms.Correlation;

/// <summary>An alarm that no box reports: the cloud derives it from more than one point, or from silence.</summary>
/// <param name="Point">Names its place as a point would, <c>site/box/device/point</c>; the box is <c>*</c> for a whole site.</param>
public sealed record DerivedAlarm(string SiteId, string Point, string Condition, string Class, int Level, string Trade, string TextZh, string TextEn)
{
    public string? Asset { get; init; }
    public string? Area { get; init; }

    /// <inheritdoc cref="AlarmRule.Latch"/>
    public bool Latch { get; init; }

    /// <summary>The rule as a birth would tell it.</summary>
    internal Point ToRule() => new()
    {
        Device = "",
        Name = Condition,
        DataType = nameof(Wire.Sparkplug.SparkplugDataType.Boolean),
        Class = Class,
        Asset = Asset,
        Area = Area,
        AlarmLevel = Level,
        AlarmTrade = Trade,
        AlarmTextZh = TextZh,
        AlarmTextEn = TextEn,
        AlarmLatch = Latch,
    };
}
