namespace FacilityIoT.Cloud.Intake;

/// <summary>What is asked for, in the three dimensions of the demand matrix (domain.md, 1: intake besides sensors).</summary>
/// <param name="Urgent">It cannot wait for the next working day; else routine.</param>
/// <param name="Special">A service beyond what every household needs (water, power, lift, access); else basic.</param>
/// <param name="Group">It concerns many; else one household.</param>
public readonly record struct Demand(bool Urgent, bool Special, bool Group)
{
    /// <summary>All eight, in the order in which the matrix is shown.</summary>
    public static IReadOnlyList<Demand> All { get; } =
        [.. from urgent in Flags from special in Flags.Reverse() from @group in Flags select new Demand(urgent, special, @group)];

    private static IEnumerable<bool> Flags => [true, false];

    /// <summary><c>urgent, basic, group</c>.</summary>
    public override string ToString() => $"{(Urgent ? "urgent" : "routine")}, {(Special ? "special" : "basic")}, {(Group ? "group" : "individual")}";
}

/// <summary>One kind of fault that people report: what it is called, who repairs it, and how it is graded unless the reporter says otherwise.</summary>
public sealed class DemandCategory
{
    /// <summary>The key: <c>water-leak</c>.</summary>
    public required string Code { get; init; }
    public required string NameZh { get; set; }
    public required string NameEn { get; set; }

    /// <summary>elevator, plumbing, electrical, equipment, civil, it.</summary>
    public required string Trade { get; set; }

    /// <summary>The same name as the alarm's class where a sensor can see the same fault: then they join.</summary>
    public required string FaultClass { get; set; }
    public bool Urgent { get; set; }
    public bool Special { get; set; }
    public bool Group { get; set; }

    /// <summary>1–5, whatever the matrix says: danger to people is a kind of fault, not a place in the matrix.</summary>
    public int? Level { get; set; }

    /// <summary>False for one that is offered no longer; tickets name it still.</summary>
    public bool Enabled { get; set; } = true;
    public int Version { get; set; }

    /// <summary>The demand unless the reporter says otherwise.</summary>
    public Demand Demand => new(Urgent, Special, Group);
}

/// <summary>A cell of the matrix that a supervisor has set; a cell without a row has its default.</summary>
public sealed class DemandCell
{
    public required bool Urgent { get; init; }
    public required bool Special { get; init; }
    public required bool Group { get; init; }

    /// <summary>1–5.</summary>
    public required int Level { get; set; }

    /// <summary>The matrix's version when this cell was last set.</summary>
    public required int Version { get; set; }
}
