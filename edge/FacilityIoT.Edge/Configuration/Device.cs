using FacilityIoT.Wire.Sparkplug;

namespace FacilityIoT.Edge.Configuration;

/// <summary>A Sparkplug device: one field device, one GPIO bank or one sensor, with its points.</summary>
public sealed record Device
{
    /// <summary>Unique within the box.</summary>
    public required string Id { get; init; }

    public required LocalizedText Name { get; init; }

    /// <summary>What is raised, as <c>devices/{id}/online/alarm/communication</c> of the box, when the device stops answering.</summary>
    public required AlarmCondition CommunicationLoss { get; init; }

    public required Place Place { get; init; }

    public required IReadOnlyList<Point> Points { get; init; }
}

/// <summary>Where something is: asset and area, ids within the site, with their names.</summary>
public sealed record Place(string? Asset, LocalizedText? AssetName, string? Area, LocalizedText? AreaName);

/// <summary>One value of a device: scaling, reporting and the alarm conditions that the box judges on the spot.</summary>
public sealed record Point
{
    /// <summary>Metric name; unique within the device, may contain slashes.</summary>
    public required string Id { get; init; }

    public required LocalizedText Name { get; init; }

    /// <summary>Boolean, Int64, Double or String: what is sent.</summary>
    public required SparkplugDataType DataType { get; init; }

    public string? Unit { get; init; }

    /// <summary>Brick class, such as Leak_Alarm.</summary>
    public string? Class { get; init; }

    public required Place Place { get; init; }

    /// <summary>value = raw × Scale + Offset.</summary>
    public double Scale { get; init; } = 1;
    public double Offset { get; init; }

    /// <summary>Valid range after scaling; outside it the quality is bad (broken sensor). Null: no bound.</summary>
    public double? ValidMin { get; init; }
    public double? ValidMax { get; init; }

    /// <summary>Report by exception: changes up to this size, in the point's unit, are not sent.</summary>
    public double Deadband { get; init; }

    /// <summary>A value is sent at least this often even without change.</summary>
    public TimeSpan LongestSilence { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>After this long without a good reading the quality is stale. Null: never by itself.</summary>
    public TimeSpan? StaleAfter { get; init; }

    /// <summary>Set for a contact: how the raw input becomes "active".</summary>
    public Contact? Contact { get; init; }

    public IReadOnlyList<AlarmCondition> Alarms { get; init; } = [];
}

/// <summary>A contact's wiring and filtering. The point's value is true when the contact is active.</summary>
/// <param name="NormallyClosed">The loop is closed (raw 1) in the normal state, so that a cut cable reads as active.</param>
/// <param name="Debounce">A change shorter than this does not count; default 20 ms.</param>
public sealed record Contact(bool NormallyClosed, TimeSpan Debounce);

/// <summary>One alarm condition of a point; on the wire the Boolean metric <c>{point}/alarm/{Id}</c>.</summary>
public sealed record AlarmCondition
{
    public required string Id { get; init; }

    public required AlarmTrigger Trigger { get; init; }

    /// <summary>1 (danger to people) to 5 (planned).</summary>
    public required int Level { get; init; }

    public required string Class { get; init; }

    /// <summary>elevator, plumbing, electrical, equipment, civil, it.</summary>
    public required string Trade { get; init; }

    /// <summary>Its code in the field's own standard, such as <c>GB/T 24476 90</c> for an elevator's alarm button.</summary>
    public string? Code { get; init; }

    /// <summary>What is wrong: the ticket's title.</summary>
    public required LocalizedText Text { get; init; }

    public TimeSpan OnDelay { get; init; }
    public TimeSpan OffDelay { get; init; }

    /// <summary>Stays active until reset.</summary>
    public bool Latch { get; init; }
}

/// <summary>When a condition is active. Bad or unknown input neither activates nor clears it, but for the two quality triggers.</summary>
public abstract record AlarmTrigger
{
    /// <summary>A Boolean point has this value.</summary>
    public sealed record State(bool ActiveWhen) : AlarmTrigger;

    /// <summary>Value above the limit; clears below limit − deadband.</summary>
    public sealed record High(double Limit, double Deadband) : AlarmTrigger;

    /// <summary>Value below the limit; clears above limit + deadband.</summary>
    public sealed record Low(double Limit, double Deadband) : AlarmTrigger;

    /// <summary>An integer point equals one of these codes.</summary>
    public sealed record Code(IReadOnlyList<long> Codes) : AlarmTrigger;

    /// <summary>Quality bad: sensor failure, exception, out of range.</summary>
    public sealed record BadQuality : AlarmTrigger;

    /// <summary>No good reading for the point's StaleAfter.</summary>
    public sealed record Stale : AlarmTrigger;

    /// <summary>The device does not answer. Only as a device's communication-loss condition.</summary>
    public sealed record NoAnswer : AlarmTrigger;
}
