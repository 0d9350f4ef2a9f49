using FacilityIoT.Cloud.Ingest;
using FacilityIoT.IntegrationTests.Cloud.Stores;
using FacilityIoT.Wire.Sparkplug;
using Microsoft.Extensions.DependencyInjection;

namespace FacilityIoT.IntegrationTests.Cloud.Correlation;

/// <summary>What boxes do, as the ingest would tell it within its transaction.</summary>
internal static class CorrelatedTimeline
{
    private static long position;

    public static EdgeNodeId Box(string node) => new("hengtai", node);

    /// <summary>The broker says that a box is gone.</summary>
    public static Task DiesAsync(this CloudTimeline timeline, string node) => timeline.BoxAsync(new BoxChange.Died(timeline.Now, Box(node)));

    public static Task IsBornAsync(this CloudTimeline timeline, string node) => timeline.BoxAsync(new BoxChange.Born(timeline.Now, Box(node)));

    public static Task BoxAsync(this CloudTimeline timeline, BoxChange change) => timeline.RunAsync(async transaction =>
    {
        foreach (var handler in timeline.Services.GetServices<IBoxHandler>())
        {
            await handler.OnChangeAsync(transaction, change, CancellationToken.None);
        }
    });

    /// <summary>An elevator's contact as a live frame tells it; null when its quality is not good.</summary>
    public static Task ContactAsync(this CloudTimeline timeline, string device, string point, bool? value, DateTimeOffset? historicalAt = null) => timeline.RunAsync(async transaction =>
    {
        var at = historicalAt ?? timeline.Now;
        var sample = new PointSample
        {
            Id = new PointId(Box("box-1"), device, point),
            Row = new Point { Device = device, Name = point, DataType = "Boolean", Asset = device, Area = "core" },
            Conditions = [],
            HasNeighbour = name => name is "occupied" or "alarm-button",
            At = at,
            AsOf = at,
            Value = MetricValue.Of(value ?? false),
            Quality = value is null ? Quality.Bad : Quality.Good,
            Order = new EventOrder(1, Interlocked.Increment(ref position)),
            Historical = historicalAt is not null,
        };
        foreach (var handler in timeline.Services.GetServices<IPointHandler>().Where(handler => handler.Watches(point)))
        {
            await handler.ObserveAsync(transaction, sample, CancellationToken.None);
        }
    });

    /// <summary>A condition's rule as a birth would tell it.</summary>
    public static Point Rule(int level, string @class, string trade = "equipment", string? asset = null, string? area = null) => new()
    {
        Device = "unit",
        Name = "point/alarm/condition",
        DataType = "Boolean",
        Class = @class,
        Asset = asset,
        Area = area,
        AlarmLevel = level,
        AlarmTrade = trade,
        AlarmTextZh = "故障",
        AlarmTextEn = "Fault",
    };
}
