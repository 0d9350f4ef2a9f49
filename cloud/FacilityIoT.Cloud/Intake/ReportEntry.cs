using FacilityIoT.Cloud.Residents;

namespace FacilityIoT.Cloud.Intake;

/// <summary>A fault as it is reported; texts are bounded and free of control characters.</summary>
public sealed record ReportEntry
{
    /// <summary>One of <see cref="ReportSources"/>.</summary>
    public required string Source { get; init; }

    /// <inheritdoc cref="Report.Reference"/>
    public string? Reference { get; init; }

    /// <summary>A <see cref="DemandCategory.Code"/>.</summary>
    public required string Category { get; init; }
    public required string Site { get; init; }
    public string? Area { get; init; }
    public string? Asset { get; init; }
    public string? Description { get; init; }

    /// <summary>Null: as the category says.</summary>
    public bool? Urgent { get; init; }

    /// <inheritdoc cref="Urgent"/>
    public bool? Special { get; init; }

    /// <inheritdoc cref="Urgent"/>
    public bool? Group { get; init; }

    /// <summary>Set by a person, with <see cref="LevelReason"/>.</summary>
    public int? Level { get; init; }
    public string? LevelReason { get; init; }

    /// <summary>The number of an open ticket that a person says this belongs to.</summary>
    public string? JoinTicket { get; init; }

    /// <summary>A person says that this is a fault of its own.</summary>
    public bool Separate { get; init; }

    /// <summary>Somebody who is written down already.</summary>
    public int? ResidentId { get; init; }

    /// <summary>Somebody who may be new; the same phone at the same site is the same resident.</summary>
    public ResidentDetails? Reporter { get; init; }

    /// <summary>zh or en, for a new resident.</summary>
    public string Language { get; init; } = "zh";

    /// <summary>The demand: what the reporter says over what the category says.</summary>
    public Demand DemandOf(DemandCategory category)
    {
        ArgumentNullException.ThrowIfNull(category);
        return new Demand(Urgent ?? category.Urgent, Special ?? category.Special, Group ?? category.Group);
    }
}
