using FacilityIoT.Edge.Configuration.Files;
using FacilityIoT.Edge.Configuration.Yaml;
using FacilityIoT.Wire.Sparkplug;

namespace FacilityIoT.Edge.Configuration.Resolving;

/// <summary>The four limits of a number as alarm conditions.</summary>
internal sealed class LimitAlarms(PointYaml point, LocalizedText name, SparkplugDataType type, Trade? trade, FaultList faults)
{
    private sealed record Kind(string Id, LimitYaml? Limit, bool High, int Level, string Zh, string En);

    public IEnumerable<AlarmCondition> Resolve()
    {
        if (type == SparkplugDataType.Boolean)
        {
            return [];
        }

        var limits = point.Limits;
        Kind[] ascending =
        [
            new("low-low", limits.LowLow, High: false, 3, "过低", "far too low"),
            new("low", limits.Low, High: false, 4, "偏低", "too low"),
            new("high", limits.High, High: true, 4, "偏高", "too high"),
            new("high-high", limits.HighHigh, High: true, 3, "过高", "far too high"),
        ];
        var given = ascending.Where(k => k.Limit is { Enabled: true }).ToList();
        foreach (var (lower, upper) in given.Zip(given.Skip(1)).Where(p => p.First.Limit!.At >= p.Second.Limit!.At))
        {
            faults.Add(upper.Limit!.PositionOf(nameof(LimitYaml.At)), $"limit {upper.Id} ({FaultList.Number(upper.Limit.At)}) must be above limit {lower.Id} ({FaultList.Number(lower.Limit!.At)})");
        }

        return given.Select(Condition).ToList();
    }

    private AlarmCondition Condition(Kind kind)
    {
        var limit = kind.Limit!;
        var deadband = limit.Deadband ?? point.Limits.Deadband;
        AlarmTrigger trigger = kind.High ? new AlarmTrigger.High(limit.At, deadband) : new AlarmTrigger.Low(limit.At, deadband);
        return new AlarmResolver(limit, faults).Resolve(kind.Id, trigger, new AlarmDefaults(
            kind.Level, ClassOf(point.Class, kind.High), trade, new LocalizedText($"{name.Zh}{kind.Zh}", $"{name.En} {kind.En}")));
    }

    // What Brick calls the alarm of such a sensor; others say the class themselves.
    private static string? ClassOf(string? sensor, bool high) => sensor switch
    {
        not null when sensor.EndsWith("Temperature_Sensor", StringComparison.Ordinal) => high ? "High_Temperature_Alarm" : "Low_Temperature_Alarm",
        not null when sensor.EndsWith("Humidity_Sensor", StringComparison.Ordinal) => high ? "High_Humidity_Alarm" : "Low_Humidity_Alarm",
        not null when sensor.EndsWith("Pressure_Sensor", StringComparison.Ordinal) => "Pressure_Alarm",
        "Voltage_Sensor" => high ? "Voltage_Alarm" : "Low_Voltage_Alarm",
        "Water_Level_Sensor" => high ? "Max_Water_Level_Alarm" : "Min_Water_Level_Alarm",
        _ => null,
    };
}
