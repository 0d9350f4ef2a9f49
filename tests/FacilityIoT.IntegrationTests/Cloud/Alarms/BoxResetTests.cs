using FacilityIoT.Cloud.Alarms;
using FacilityIoT.IntegrationTests.Cloud.Stores;
using FacilityIoT.Testing;
using FacilityIoT.Wire.Delivery;
using FacilityIoT.Wire.Sparkplug;
using Microsoft.Extensions.DependencyInjection;

namespace FacilityIoT.IntegrationTests.Cloud.Alarms;

public sealed class BoxResetTests
{
    [Theory, ClassData(typeof(BothStores))]
    [Trait("domain", "2: Latched (stays until reset)")]
    public async Task A_reset_reaches_the_box_by_its_broker_and_its_answer_closes_the_alarm(StoreKind store)
    {
        await using var cloud = await CloudUnderTest.StartAsync(store: store);
        await using var edge = await cloud.EdgeAsync();
        await edge.BearAsync(new OutboxStatus(edge.Epoch, 0, 1, 0), [], ("pump", [LatchedLeak()]));
        await edge.DataAsync("pump", edge.Stamp(1, FrameLane.Alarm), EdgeMetrics.LeakIs(true, ScriptedEdge.NowMs()));
        await edge.AcknowledgedAsync(1);

        var alarm = Assert.Single(await cloud.AllAsync<Alarm>());
        Assert.True(alarm.Latched);
        var outcome = await cloud.Services.GetRequiredService<AlarmBook>().ExecuteAsync(alarm.Id, now => new AlarmEvent.Reset(now, "wang", 7), AlarmTimeline.Wang, alarm.Version, default);
        Assert.IsType<AlarmOutcome.Done>(outcome);
        await Eventually.TrueAsync(() => edge.Resets.Contains("pump/water/alarm/leak"), TimeSpan.FromSeconds(20), "the reset at the box");
        Assert.True(Assert.Single(await cloud.AllAsync<Alarm>()).Open);

        await edge.DataAsync("pump", edge.Stamp(2, FrameLane.Alarm), EdgeMetrics.LeakIs(false, ScriptedEdge.NowMs()));
        await cloud.RowsAsync<Alarm>(rows => rows is [{ Open: false }], "the alarm's end");
    }

    private static Metric LatchedLeak()
    {
        var leak = EdgeMetrics.LeakBorn(false, ScriptedEdge.NowMs());
        return leak with { Properties = [.. leak.Properties!, new MetricProperty(BirthProperties.Latch, SparkplugDataType.Boolean, MetricValue.Of(true))] };
    }
}
