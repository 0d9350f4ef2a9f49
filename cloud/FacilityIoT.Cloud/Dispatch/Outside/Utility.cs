namespace FacilityIoT.Cloud.Dispatch.Outside;

/// <summary>What a utility supplies.</summary>
public enum UtilityKind
{
    Power,
    Water,
    Gas,
    Heat,
}

/// <summary>Whom to call at a utility about a site.</summary>
public sealed class UtilityContact : IVersioned
{
    public int Id { get; init; }
    public required string SiteId { get; init; }
    public required UtilityKind Kind { get; set; }
    public required string NameZh { get; set; }
    public required string NameEn { get; set; }
    public required string Phone { get; set; }

    /// <summary>The number of the connection that the utility asks for.</summary>
    public string? Account { get; set; }
    public int Version { get; set; }
}

/// <summary>A utility's advance notice: the supply of a site will be off from then until then.</summary>
public sealed class PlannedOutage : IVersioned
{
    public int Id { get; init; }
    public required string SiteId { get; init; }

    /// <summary>The area concerned; null for the whole site.</summary>
    public string? Area { get; set; }
    public required UtilityKind Kind { get; set; }

    /// <summary>Half open: off at <see cref="From"/>, on again at <see cref="Until"/>.</summary>
    public required DateTimeOffset From { get; set; }

    /// <inheritdoc cref="From"/>
    public required DateTimeOffset Until { get; set; }
    public required string TextZh { get; set; }
    public required string TextEn { get; set; }

    /// <summary>When it was entered.</summary>
    public required DateTimeOffset AnnouncedAt { get; init; }
    public int Version { get; set; }
}
