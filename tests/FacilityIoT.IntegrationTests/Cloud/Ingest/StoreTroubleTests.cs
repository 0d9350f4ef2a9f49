using FacilityIoT.Cloud.Alarms;
using FacilityIoT.Cloud.Ingest;
using FacilityIoT.Cloud.Persistence;
using FacilityIoT.Cloud.Tickets;
using FacilityIoT.Testing;
using FacilityIoT.Wire.Delivery;
using Microsoft.Extensions.DependencyInjection;

namespace FacilityIoT.IntegrationTests.Cloud.Ingest;

public sealed class StoreTroubleTests
{
    [Fact]
    public async Task A_database_that_is_absent_at_start_is_waited_for()
    {
        await using var cloud = await CloudUnderTest.PrepareAsync();
        await File.WriteAllTextAsync(cloud.StorePath, "a file where the folder should be");
        await cloud.StartServiceAsync();
        var startup = cloud.Services.GetRequiredService<DatabaseStartup>();
        await Eventually.TrueAsync(() => startup.Trouble is { } trouble && trouble.Contains(cloud.StorePath, StringComparison.Ordinal), TimeSpan.FromSeconds(10), "the reason in health");

        File.Delete(cloud.StorePath);
        await cloud.ConnectedAsync();
        Assert.Null(startup.Trouble);
    }

    [Fact]
    public async Task A_PostgreSQL_that_is_killed_and_comes_back_has_every_alarm_once()
    {
        await using var server = await PostgresServer.StartAsync();
        await using var cloud = await CloudUnderTest.PrepareAsync();
        await cloud.StartServiceAsync(server);
        await cloud.ConnectedAsync();
        await using var edge = await cloud.EdgeAsync();
        var ms = ScriptedEdge.NowMs();
        await edge.BearAsync(new OutboxStatus(edge.Epoch, 0, 1, 0), [], ("pump", [EdgeMetrics.LeakBorn(false, ms)]));
        await edge.DataAsync("pump", edge.Stamp(1, FrameLane.Alarm), EdgeMetrics.LeakIs(true, ms));
        await edge.AcknowledgedAsync(1);

        await server.Process.KillAsync();
        await edge.DataAsync("pump", edge.Stamp(2, FrameLane.Alarm), EdgeMetrics.LeakIs(false, ms + 1));
        var startup = cloud.Services.GetRequiredService<DatabaseStartup>();
        await Eventually.TrueAsync(() => startup.Trouble is not null, TimeSpan.FromSeconds(20), "the trouble in health");
        Assert.False(edge.IsAcknowledged(2));
        await server.Process.StartAsync();

        await edge.AcknowledgedAsync(2);
        Assert.Equal(AlarmState.ReturnedUnacknowledged, Assert.Single(await cloud.AllAsync<Alarm>()).State);
        Assert.Single(await cloud.AllAsync<Ticket>());
    }

    [Fact]
    public async Task A_frame_that_can_never_be_stored_is_dead_lettered_and_blocks_nobody()
    {
        await using var cloud = await CloudUnderTest.StartAsync(services => services.AddSingleton<IConditionHandler, Failing>());
        await using var edge = await cloud.EdgeAsync();
        var ms = ScriptedEdge.NowMs();
        await edge.BearAsync(new OutboxStatus(edge.Epoch, 0, 1, 0), [], ("pump", [EdgeMetrics.LeakBorn(false, ms), EdgeMetrics.LeakBorn(false, ms) with { Name = Failing.Metric }]));
        await edge.DataAsync("pump", edge.Stamp(1, FrameLane.Alarm), EdgeMetrics.LeakIs(true, ms) with { Name = Failing.Metric });
        await edge.DataAsync("pump", edge.Stamp(2, FrameLane.Alarm), EdgeMetrics.LeakIs(true, ms));
        await edge.AcknowledgedAsync(1);
        await edge.AcknowledgedAsync(2);

        var letter = Assert.Single(await cloud.AllAsync<DeadLetter>());
        Assert.Equal(("NotStorable", 1L, "told to fail"), (letter.Reason, letter.Fseq, letter.Detail));
        Assert.Equal("Leak in the pump room", Assert.Single(await cloud.AllAsync<Ticket>()).TitleEn);
    }

    private sealed class Failing : IConditionHandler
    {
        public const string Metric = "broken/alarm/leak";

        public Task ApplyAsync(StoreTransaction transaction, ConditionSample sample, CancellationToken cancellationToken) =>
            sample.Point.EndsWith("/broken", StringComparison.Ordinal) && sample.Active == true ? throw new InvalidOperationException("told to fail") : Task.CompletedTask;
    }
}
