using FacilityIoT.Cloud.Alarms;
using FacilityIoT.Cloud.Ingest;
using FacilityIoT.Cloud.Persistence;
using FacilityIoT.Cloud.Telemetry;
using FacilityIoT.Cloud.Tickets;
using FacilityIoT.IntegrationTests.Cloud.Stores;
using FacilityIoT.Testing;
using FacilityIoT.Wire.Delivery;
using FacilityIoT.Wire.Machine;
using FacilityIoT.Wire.Sparkplug;
using Microsoft.Extensions.DependencyInjection;

namespace FacilityIoT.IntegrationTests.Cloud.Ingest;

public abstract class DeliveryTests(StoreKind store) : IAsyncLifetime
{
    private CloudUnderTest _cloud = null!;

    public async ValueTask InitializeAsync() => _cloud = await CloudUnderTest.StartAsync(store: store);

    public ValueTask DisposeAsync() => _cloud.DisposeAsync();

    [Fact]
    public async Task A_start_leaves_nothing_behind()
    {
        Assert.Empty(await _cloud.AllAsync<Site>());
        Assert.Empty(await _cloud.AllAsync<Ticket>());
        Assert.Empty(await _cloud.AllAsync<TicketDay>());
        Assert.Empty(await _cloud.AllAsync<OutboxLedger>());
    }

    [Fact]
    public async Task A_birth_alone_makes_site_box_and_points_known()
    {
        await using var edge = await _cloud.EdgeAsync();
        var ms = ScriptedEdge.NowMs();
        await edge.BearAsync(new OutboxStatus(edge.Epoch, 0, 1, 0), [Site(BirthProperties.SiteNameChinese, "恒泰"), Site(BirthProperties.SiteTimeZone, "Asia/Shanghai")], ("pump", [EdgeMetrics.LeakBorn(false, ms), EdgeMetrics.Temperature(21.5, ms)]));

        await _cloud.RowsAsync<Point>(points => points.Count == 2, "two points");
        var site = Assert.Single(await _cloud.AllAsync<Site>());
        Assert.Equal(("hengtai", "恒泰", "Asia/Shanghai"), (site.Id, site.NameZh, site.TimeZone));
        Assert.True(Assert.Single(await _cloud.AllAsync<Box>()).Online);
        var leak = (await _cloud.AllAsync<Point>()).Single(point => point.Name == EdgeMetrics.Leak);
        Assert.Equal((2, "plumbing", "P-1", "B1"), (leak.AlarmLevel, leak.AlarmTrade, leak.Asset, leak.Area));
        Assert.Equal(21.5, _cloud.Board.Point(new PointId(edge.Node, "pump", "temperature"))!.Value.AsDouble);

        await edge.DisposeAsync();
        await _cloud.RowsAsync<Box>(boxes => !boxes[0].Online, "the box offline");
        Assert.Equal(Quality.Stale, _cloud.Board.Point(new PointId(edge.Node, "pump", "temperature"))!.Quality);
    }

    [Fact]
    public async Task A_repeated_and_reordered_alarm_makes_one_ticket()
    {
        await using var edge = await BornAsync();
        var ms = ScriptedEdge.NowMs();
        await edge.DataAsync("pump", edge.Stamp(3, FrameLane.Alarm), EdgeMetrics.LeakIs(true, ms + 2));
        await edge.DataAsync("pump", edge.Stamp(3, FrameLane.Alarm), EdgeMetrics.LeakIs(true, ms + 2));
        await edge.DataAsync("pump", edge.Stamp(2, FrameLane.Alarm), EdgeMetrics.LeakIs(false, ms + 1));
        await edge.DataAsync("pump", edge.Stamp(1, FrameLane.Alarm), EdgeMetrics.LeakIs(true, ms));
        await edge.DataAsync("pump", edge.Stamp(3, FrameLane.Alarm), EdgeMetrics.LeakIs(true, ms + 2));
        await edge.AcknowledgedAsync(3);

        await Eventually.TrueAsync(() => edge.Commands.Any(command => command.Ack == 3), TimeSpan.FromSeconds(10), "the watermark 3");
        var ticket = Assert.Single(await _cloud.AllAsync<Ticket>());
        Assert.Equal((2, "Leak in the pump room", "plumbing", "hengtai", "P-1", "B1"), (ticket.Level, ticket.TitleEn, ticket.Trade, ticket.SiteId, ticket.Asset, ticket.Area));
        Assert.True(TicketNumber.IsValid(ticket.Number));
        var alarm = Assert.Single(await _cloud.AllAsync<Alarm>());
        Assert.Equal((AlarmState.Unacknowledged, "hengtai/box-1/pump/water", "leak"), (alarm.State, alarm.Point, alarm.Condition));
        Assert.Equal(3, Assert.Single(await _cloud.AllAsync<OutboxLedger>()).Watermark);
    }

    [Fact]
    public async Task An_alarm_is_a_ticket_while_InfluxDB_is_away_and_telemetry_waits_for_it()
    {
        await using var edge = await BornAsync();
        await _cloud.Influx.Process.KillAsync();
        var ms = ScriptedEdge.NowMs();
        await edge.DataAsync("pump", edge.Stamp(1, FrameLane.Telemetry), EdgeMetrics.Temperature(22, ms));
        await edge.DataAsync("pump", edge.Stamp(2, FrameLane.Alarm), EdgeMetrics.LeakIs(true, ms));
        await edge.AcknowledgedAsync(2);

        Assert.Single(await _cloud.AllAsync<Ticket>());
        Assert.False(edge.IsAcknowledged(1));

        await _cloud.Influx.Process.StartAsync();
        await edge.AcknowledgedAsync(1);
        Assert.Equal(1, await _cloud.Influx.CountAsync(InfluxSchema.Measurement, InfluxSchema.ValueField, "\"point\" = 'temperature'"));
    }

    [Fact]
    public async Task What_was_acknowledged_is_known_after_a_restart()
    {
        await using var edge = await BornAsync();
        var ms = ScriptedEdge.NowMs();
        await edge.DataAsync("pump", edge.Stamp(1, FrameLane.Alarm), EdgeMetrics.LeakIs(true, ms));
        await edge.DataAsync("pump", edge.Stamp(2, FrameLane.Telemetry), EdgeMetrics.Temperature(22, ms), EdgeMetrics.Temperature(23, ms));
        await edge.AcknowledgedAsync(2);
        Assert.Equal(2, await _cloud.Influx.CountAsync(InfluxSchema.Measurement, InfluxSchema.ValueField, "\"point\" = 'temperature'"));

        await _cloud.StopServiceAsync();
        await _cloud.StartServiceAsync();
        await _cloud.ConnectedAsync();
        await Eventually.TrueAsync(
            async () =>
            {
                await edge.DataAsync("pump", edge.Stamp(1, FrameLane.Alarm), EdgeMetrics.LeakIs(true, ms));
                return edge.Commands.Count(command => command.Ack == 2) > 1;
            },
            TimeSpan.FromSeconds(20),
            "the duplicate's acknowledgement after the restart");
        Assert.Single(await _cloud.AllAsync<Ticket>());
    }

    [Fact]
    public async Task A_locked_database_is_waited_for()
    {
        await using var edge = await BornAsync();
        var ms = ScriptedEdge.NowMs();
        await using (var other = await _cloud.OpenAsync())
        {
            await using var locked = await other.BeginWriteAsync(CancellationToken.None);
            await edge.DataAsync("pump", edge.Stamp(1, FrameLane.Alarm), EdgeMetrics.LeakIs(true, ms));
            var startup = _cloud.Services.GetRequiredService<DatabaseStartup>();
            await Eventually.TrueAsync(() => startup.Trouble is not null, TimeSpan.FromSeconds(20), "health to say that the database is locked");
            Assert.False(edge.IsAcknowledged(1));
        }

        await edge.AcknowledgedAsync(1);
        Assert.Single(await _cloud.AllAsync<Ticket>());
    }

    [Fact]
    public async Task A_storm_makes_a_ticket_for_each_fault_and_every_number_once()
    {
        const int faults = 400;
        await using var edge = await _cloud.EdgeAsync();
        var ms = ScriptedEdge.NowMs();
        await edge.BearAsync(new OutboxStatus(edge.Epoch, 0, 1, 0), [], ("pump", [.. Enumerable.Range(1, faults).Select(at => EdgeMetrics.LeakBorn(false, ms) with { Name = $"water-{at}/alarm/leak" })]));
        for (var at = faults; at > 0; at--)
        {
            await edge.DataAsync("pump", edge.Stamp(at, FrameLane.Alarm), EdgeMetrics.LeakIs(true, ms + at) with { Name = $"water-{at}/alarm/leak" });
        }

        await Eventually.TrueAsync(() => edge.Commands.Any(command => command.Ack == faults), TimeSpan.FromSeconds(60), "the storm's acknowledgement");
        var tickets = await _cloud.AllAsync<Ticket>();
        Assert.Equal(faults, tickets.Count);
        Assert.Equal(faults, tickets.Select(ticket => ticket.Number).Distinct().Count());
        Assert.Equal(faults, (await _cloud.AllAsync<TicketAlarm>()).Count(link => link.Open));
    }

    [Fact]
    public async Task A_new_epoch_closes_the_old_ledger_and_counts_from_one()
    {
        await using var edge = await BornAsync();
        var ms = ScriptedEdge.NowMs();
        await edge.DataAsync("pump", edge.Stamp(1, FrameLane.Alarm), EdgeMetrics.LeakIs(true, ms));
        await edge.AcknowledgedAsync(1);
        edge.Epoch = OutboxEpoch.New();
        await BearAsync(edge);
        await edge.DataAsync("pump", edge.Stamp(1, FrameLane.Alarm), EdgeMetrics.LeakIs(false, ms + 5));
        await _cloud.RowsAsync<Alarm>(alarms => alarms is [{ State: AlarmState.ReturnedUnacknowledged }], "the alarm returned");

        var ledgers = await _cloud.AllAsync<OutboxLedger>();
        Assert.Equal([false, true], ledgers.OrderBy(ledger => ledger.Id).Select(ledger => ledger.ClosedAt is null));
        Assert.Single(await _cloud.AllAsync<Ticket>());
    }

    [Fact]
    public async Task A_cloned_box_is_found_by_its_check_sums()
    {
        await using var edge = await BornAsync();
        var ms = ScriptedEdge.NowMs();
        await edge.DataAsync("pump", edge.Stamp(1, FrameLane.Alarm, crc: 7), EdgeMetrics.LeakIs(true, ms));
        await edge.AcknowledgedAsync(1);
        await edge.DataAsync("pump", edge.Stamp(1, FrameLane.Alarm, crc: 8), EdgeMetrics.LeakIs(false, ms));

        await _cloud.RowsAsync<DeadLetter>(letters => letters is [{ Reason: "IdentityConflict" }], "the identity conflict");
        Assert.Equal(AlarmState.Unacknowledged, Assert.Single(await _cloud.AllAsync<Alarm>()).State);
    }

    [Fact]
    public async Task A_birth_that_shows_a_fault_nobody_heard_of_raises_it()
    {
        await using var edge = await _cloud.EdgeAsync();
        await edge.BearAsync(new OutboxStatus(edge.Epoch, 0, 1, 0), [], ("pump", [EdgeMetrics.LeakBorn(true, ScriptedEdge.NowMs())]));
        await _cloud.RowsAsync<Ticket>(tickets => tickets.Count == 1, "the ticket");

        await edge.BearAsync(new OutboxStatus(edge.Epoch, 0, 1, 0), [], ("pump", [EdgeMetrics.LeakBorn(false, ScriptedEdge.NowMs())]));
        await _cloud.RowsAsync<Alarm>(alarms => alarms is [{ State: AlarmState.ReturnedUnacknowledged }], "the alarm returned");
        Assert.True(Assert.Single(await _cloud.AllAsync<Ticket>()).Open);
    }

    [Fact]
    public async Task Historical_values_do_not_overwrite_the_board()
    {
        await using var edge = await BornAsync();
        var ms = ScriptedEdge.NowMs();
        await edge.DataAsync("pump", edge.Stamp(1, FrameLane.Telemetry), EdgeMetrics.Temperature(30, ms));
        await edge.DataAsync("pump", edge.Stamp(2, FrameLane.Telemetry), EdgeMetrics.Temperature(10, ms - 60_000) with { IsHistorical = true });
        await edge.AcknowledgedAsync(2);
        await edge.AcknowledgedAsync(1);

        Assert.Equal(30, _cloud.Board.Point(new PointId(edge.Node, "pump", "temperature"))!.Value.AsDouble);
        Assert.Equal(2, await _cloud.Influx.CountAsync(InfluxSchema.Measurement, InfluxSchema.ValueField, "\"point\" = 'temperature'"));
    }

    [Fact]
    public async Task A_box_tells_of_its_machine_in_its_birth_and_every_half_minute_after()
    {
        await using var edge = await _cloud.EdgeAsync();
        var born = new MachineStatus(true, TimeSpan.FromMilliseconds(12), 70L << 30, 250L << 30, new DateTimeOffset(2027, 3, 1, 0, 0, 0, TimeSpan.Zero));
        await edge.BearAsync(new OutboxStatus(edge.Epoch, 0, 1, 0), born.ToBirthMetrics(ScriptedEdge.NowMs()));
        var box = await MachineAsync(row => row.ClockSynchronized == true);
        Assert.Equal((12L, 70L << 30, 250L << 30, born.CertificateEnd), (box.ClockErrorMs, box.DiskFree, box.DiskSize, box.CertificateEndsAt));

        await edge.DataAsync(null, null, [.. (born with { ClockSynchronized = false, ClockError = null, DiskFree = 1, CertificateEnd = null }).ToDataMetrics(ScriptedEdge.NowMs())]);
        box = await MachineAsync(row => row.ClockSynchronized == false);
        Assert.Equal((null, 1L, 250L << 30, null), (box.ClockErrorMs, box.DiskFree, box.DiskSize, box.CertificateEndsAt));

        // As a box of another make, or of an older version, is born in its place.
        await edge.BearAsync(new OutboxStatus(edge.Epoch, 0, 1, 0), []);
        box = await MachineAsync(row => row.ClockSynchronized is null);
        Assert.Null(box.DiskSize);
    }

    [Fact]
    public async Task A_foreign_edge_is_stored_and_its_alarm_has_defaults()
    {
        await using var edge = await _cloud.EdgeAsync("foreign");
        var ms = ScriptedEdge.NowMs();
        await edge.BearAsync(null, [], ("unit", [EdgeMetrics.Temperature(5, ms - 1000), EdgeMetrics.LeakIs(false, ms - 1000)]));
        await edge.DataAsync("unit", null, EdgeMetrics.Temperature(6, ms));
        await edge.DataAsync("unit", null, EdgeMetrics.LeakIs(true, ms));

        await _cloud.RowsAsync<Ticket>(tickets => tickets is [{ Level: 4, Trade: "equipment" }], "the ticket of the foreign edge");
        await Eventually.TrueAsync(
            async () => await _cloud.Influx.CountAsync(InfluxSchema.Measurement, InfluxSchema.ValueField, "\"point\" = 'temperature'") == 2, TimeSpan.FromSeconds(10), "the values of birth and data in InfluxDB");
    }

    private async Task<Box> MachineAsync(Func<Box, bool> until)
    {
        await _cloud.RowsAsync<Box>(rows => rows.Count == 1 && until(rows[0]), "what the box said of its machine");
        return Assert.Single(await _cloud.AllAsync<Box>());
    }

    private async Task<ScriptedEdge> BornAsync()
    {
        var edge = await _cloud.EdgeAsync();
        await BearAsync(edge);
        return edge;
    }

    private static Task BearAsync(ScriptedEdge edge)
    {
        var ms = ScriptedEdge.NowMs();
        return edge.BearAsync(new OutboxStatus(edge.Epoch, 0, 1, 0), [], ("pump", [EdgeMetrics.LeakBorn(false, ms), EdgeMetrics.Temperature(20, ms)]));
    }

    private static Metric Site(string name, string value) => new() { Name = name, DataType = SparkplugDataType.String, Timestamp = ScriptedEdge.NowMs(), Value = MetricValue.Of(value) };
}

public sealed class DeliveryTestsOnSqlite() : DeliveryTests(StoreKind.Sqlite);

public sealed class DeliveryTestsOnPostgres() : DeliveryTests(StoreKind.Postgres);
