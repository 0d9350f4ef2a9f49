using FacilityIoT.Cloud.Ingest;
using FacilityIoT.Wire.Sparkplug;

namespace FacilityIoT.Cloud.Alarms;

/// <summary>What an alarm knows of its condition: as much as a birth would say.</summary>
internal interface IConditionFacts
{
    string Condition { get; }

    string Class { get; }

    int Level { get; }

    string Trade { get; }

    string TextZh { get; }

    string TextEn { get; }

    string? Asset { get; }

    string? Area { get; }
}

/// <summary>Rules of samples that no box has sent.</summary>
internal static class ConditionFacts
{
    /// <summary>What a birth would say of the condition.</summary>
    public static Point AsRule(this IConditionFacts facts, bool latch) => new()
    {
        Device = "",
        Name = facts.Condition,
        DataType = nameof(SparkplugDataType.Boolean),
        Class = facts.Class,
        Asset = facts.Asset,
        Area = facts.Area,
        AlarmLevel = facts.Level,
        AlarmTrade = facts.Trade,
        AlarmTextZh = facts.TextZh,
        AlarmTextEn = facts.TextEn,
        AlarmLatch = latch,
    };
}
