namespace FacilityIoT.Cloud.Dispatch.Staff;

/// <summary>
/// Where a person's phone last was. Only the last is kept, never a track: the dispatch needs who is near, and what is not stored cannot be
/// misused. It is deleted after <see cref="DispatchOptions.PositionKeptFor"/>.
/// </summary>
public sealed class Position
{
    /// <summary>The key: one row per person.</summary>
    public required int PersonId { get; init; }

    /// <summary>Degrees, WGS 84.</summary>
    public required double Latitude { get; set; }

    /// <inheritdoc cref="Latitude"/>
    public required double Longitude { get; set; }

    /// <summary>Radius in metres within which the phone believes itself to be.</summary>
    public double? AccuracyMeters { get; set; }

    /// <summary>When the phone was there; never later than when it said so.</summary>
    public required DateTimeOffset At { get; set; }

    /// <summary>The ticket's number that the person is on the way to.</summary>
    public string? OnTheWayTo { get; set; }
}
