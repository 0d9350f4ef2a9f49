using FacilityIoT.Cloud.Ingest;
using FacilityIoT.Cloud.Telemetry;
using FacilityIoT.Cloud.Tickets;
using FacilityIoT.IntegrationTests.Cloud.Stores;
using FacilityIoT.Wire.Delivery;
using FacilityIoT.Wire.Sparkplug;

namespace FacilityIoT.IntegrationTests.Cloud.Ingest;

/// <summary>Nonsense is recorded with its reason, and the next good frame is stored as if nothing had been.</summary>
public abstract class BadInputTests(StoreKind store) : IAsyncLifetime
{
    private CloudUnderTest _cloud = null!;
    private ScriptedEdge _edge = null!;

    public async ValueTask InitializeAsync()
    {
        _cloud = await CloudUnderTest.StartAsync(store: store);
        _edge = await _cloud.EdgeAsync();
        var ms = ScriptedEdge.NowMs();
        await _edge.BearAsync(new OutboxStatus(_edge.Epoch, 0, 1, 0), [], ("pump", [EdgeMetrics.LeakBorn(false, ms), EdgeMetrics.Temperature(20, ms)]));
    }

    public async ValueTask DisposeAsync()
    {
        await _edge.DisposeAsync();
        await _cloud.DisposeAsync();
    }

    [Fact]
    public async Task An_undecodable_payload() => await RecordedAsync(() => _edge.RawAsync(SparkplugMessageType.DDATA, "pump", [0xff, 0xff, 0xff]), "Undecodable");

    [Fact]
    public async Task A_payload_of_10_MB()
    {
        await RecordedAsync(() => _edge.RawAsync(SparkplugMessageType.DDATA, "pump", new byte[10 * 1024 * 1024]), "TooLarge");
        var letter = Assert.Single(await _cloud.AllAsync<DeadLetter>());
        Assert.Equal((64 * 1024, 10 * 1024 * 1024), (letter.Raw.Length, letter.Length));
    }

    [Fact]
    public async Task A_birth_with_duplicate_names()
    {
        var ms = ScriptedEdge.NowMs();
        var birth = new SparkplugPayload { Timestamp = ms, Seq = 2, Metrics = [EdgeMetrics.Temperature(1, ms), EdgeMetrics.Temperature(2, ms)] };
        await RecordedAsync(() => _edge.RawAsync(SparkplugMessageType.DBIRTH, "twice", SparkplugCodec.EncodeBirth(birth)), "DuplicateMetric");
    }

    [Fact]
    public async Task A_numbered_frame_of_a_wrong_type_is_dead_lettered_and_acknowledged()
    {
        var wrong = new Metric { Name = "temperature", DataType = SparkplugDataType.String, Timestamp = ScriptedEdge.NowMs(), Value = MetricValue.Of("warm") };
        await RecordedAsync(() => _edge.DataAsync("pump", _edge.Stamp(1, FrameLane.Telemetry), wrong), "WrongType", first: 2);
        await _edge.AcknowledgedAsync(1);
    }

    [Fact]
    public async Task A_sample_from_the_year_3000_is_dead_lettered_and_its_neighbours_are_stored()
    {
        const long year3000 = 32_503_680_000_000;
        await RecordedAsync(
            () => _edge.DataAsync("pump", _edge.Stamp(1, FrameLane.Telemetry), EdgeMetrics.Temperature(1, ScriptedEdge.NowMs()), EdgeMetrics.Temperature(2, year3000)), "TelemetryRefused", first: 2);
        await _edge.AcknowledgedAsync(1);
        Assert.Equal(1, await _cloud.Influx.CountAsync(InfluxSchema.Measurement, InfluxSchema.ValueField, "\"point\" = 'temperature'"));
    }

    private async Task RecordedAsync(Func<Task> send, string reason, long first = 1)
    {
        await send();
        await _cloud.RowsAsync<DeadLetter>(letters => letters.Any(letter => letter.Reason == reason), $"the dead letter {reason}");
        await _edge.DataAsync("pump", _edge.Stamp(first, FrameLane.Alarm), EdgeMetrics.LeakIs(true, ScriptedEdge.NowMs()));
        await _edge.AcknowledgedAsync(first);
        Assert.Single(await _cloud.AllAsync<Ticket>());
    }
}

public sealed class BadInputTestsOnSqlite() : BadInputTests(StoreKind.Sqlite);

public sealed class BadInputTestsOnPostgres() : BadInputTests(StoreKind.Postgres);
