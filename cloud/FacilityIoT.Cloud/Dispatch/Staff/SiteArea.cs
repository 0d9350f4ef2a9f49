namespace FacilityIoT.Cloud.Dispatch.Staff;

/// <summary>A part of a site, or the site itself, with its place and with who looks after it.</summary>
public sealed class SiteArea : IVersioned
{
    /// <summary>The code of the row that stands for the whole site.</summary>
    public const string WholeSite = "";

    public int Id { get; init; }
    public required string SiteId { get; init; }

    /// <summary>As tickets write it (<c>tower-a</c>); empty for the whole site. Unique in its site.</summary>
    public required string Code { get; init; }
    public required string NameZh { get; set; }
    public required string NameEn { get; set; }

    /// <summary>Degrees, WGS 84.</summary>
    public double? Latitude { get; set; }

    /// <inheritdoc cref="Latitude"/>
    public double? Longitude { get; set; }
    public int Version { get; set; }
    public List<AreaCover> Covers { get; } = [];
}

/// <summary>A team or a person who looks after an area.</summary>
public sealed class AreaCover
{
    public int Id { get; init; }
    public int AreaId { get; set; }
    public int? TeamId { get; init; }
    public int? PersonId { get; init; }
}
