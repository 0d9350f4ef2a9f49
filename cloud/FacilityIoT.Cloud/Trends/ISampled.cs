using FacilityIoT.Cloud.Persistence;
using FacilityIoT.Cloud.Telemetry;

namespace FacilityIoT.Cloud.Trends;

/// <summary>Something that has a value at every moment, looked at regularly.</summary>
internal interface ISampled
{
    Task<IReadOnlyList<MeasuredPoint>> NowAsync(FacilityDb db, DateTimeOffset now, CancellationToken cancellationToken);
}
