using FacilityIoT.Cloud.Persistence;
using FacilityIoT.Wire.Delivery;
using FacilityIoT.Wire.Sparkplug;

namespace FacilityIoT.Cloud.Ingest;

/// <summary>
/// A box that does not exist has somebody trapped, in a transaction that is rolled back: so the first real alarm after a start does not wait while
/// its code and queries are compiled, which takes longer than all the rest of its way.
/// </summary>
internal static class Rehearsal
{
    public const string Site = "rehearsal";
    private const string Car = "rehearsal";
    private static readonly EdgeNodeId Node = new(Site, "rehearsal");

    public static RelationalWork Birth(OutboxEpoch epoch, DateTimeOffset now)
    {
        var ms = now.ToUnixTimeMilliseconds();
        Metric[] born = [.. new OutboxStatus(epoch, 0, 1, 0).ToBirthMetrics(ms), Trapped(false, ms) with { Properties = Facts() }];
        return new RelationalWork.NodeBorn(now, Node, 0, new SparkplugPayload { Timestamp = ms, Metrics = born });
    }

    public static RelationalWork Alarm(OutboxEpoch epoch, DateTimeOffset now)
    {
        var ms = now.ToUnixTimeMilliseconds();
        return new RelationalWork.Frame(new ReceivedFrame(Node, null, new FrameStamp(epoch, 1, 0, FrameLane.Alarm), [Trapped(true, ms)], ms, now), 0);
    }

    private static Metric Trapped(bool active, long ms) =>
        new() { Name = $"rehearsal{BirthProperties.AlarmSeparator}rehearsal", DataType = SparkplugDataType.Boolean, Timestamp = ms, Value = MetricValue.Of(active) };

    private static MetricProperty[] Facts() =>
    [
        new(BirthProperties.Level, SparkplugDataType.Int32, MetricValue.Of(1L)),
        new(BirthProperties.Class, SparkplugDataType.String, MetricValue.Of("Entrapment_Alarm")),
        new(BirthProperties.Trade, SparkplugDataType.String, MetricValue.Of("elevator")),
        new(BirthProperties.Asset, SparkplugDataType.String, MetricValue.Of(Car)),
        new(BirthProperties.Latch, SparkplugDataType.Boolean, MetricValue.Of(true)),
    ];
}

/// <summary>Adds to the rehearsal what the first real alarm will meet.</summary>
public interface IRehearsalPart
{
    /// <summary>Writes into a transaction that is rolled back.</summary>
    /// <param name="site">Where the alarm of the rehearsal will be; its row is there.</param>
    void Enter(StoreTransaction transaction, string site);
}
