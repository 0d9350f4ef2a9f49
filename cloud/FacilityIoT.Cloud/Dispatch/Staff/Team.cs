namespace FacilityIoT.Cloud.Dispatch.Staff;

/// <summary>A group of workers with a base and a supervisor.</summary>
public sealed class Team : IVersioned
{
    public int Id { get; init; }
    public required string NameZh { get; set; }
    public required string NameEn { get; set; }

    /// <summary>The base, degrees WGS 84.</summary>
    public double? Latitude { get; set; }

    /// <inheritdoc cref="Latitude"/>
    public double? Longitude { get; set; }

    /// <summary>The person who is called when nobody of the team answers.</summary>
    public int? SupervisorId { get; set; }

    /// <summary>The team whose supervisor is called after this one's. Circles are refused (<see cref="SupervisorChain"/>).</summary>
    public int? EscalatesToId { get; set; }
    public int Version { get; set; }
}
