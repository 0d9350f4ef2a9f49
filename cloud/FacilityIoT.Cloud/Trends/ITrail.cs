using FacilityIoT.Cloud.Persistence;
using FacilityIoT.Cloud.Telemetry;

namespace FacilityIoT.Cloud.Trends;

/// <summary>A history in the relational store to which lines are only added, as a measurement.</summary>
internal interface ITrail
{
    string Measurement { get; }

    /// <summary>The lines after this one, at most so many, as points. A line gives the same point whenever it is read: writing it again overwrites.</summary>
    Task<TrailPage> NextAsync(FacilityDb db, long after, int most, CancellationToken cancellationToken);
}

/// <param name="Last">The last line read; the one asked after when there was none.</param>
/// <param name="Read">How many lines were read; not every line is a point.</param>
internal sealed record TrailPage(long Last, int Read, IReadOnlyList<MeasuredPoint> Points);
