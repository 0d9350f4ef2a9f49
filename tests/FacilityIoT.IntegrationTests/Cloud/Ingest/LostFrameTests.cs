using System.Diagnostics.Metrics;
using FacilityIoT.Cloud.Ingest;
using FacilityIoT.Cloud.Metrics;
using FacilityIoT.IntegrationTests.Cloud.Stores;
using FacilityIoT.Wire.Delivery;
using Microsoft.Extensions.DependencyInjection;

namespace FacilityIoT.IntegrationTests.Cloud.Ingest;

/// <summary>What a box lost before it was stored is acknowledged, or the box would wait for ever; and written down, or nobody would know.</summary>
public abstract class LostFrameTests(StoreKind store) : IAsyncLifetime
{
    private CloudUnderTest _cloud = null!;

    public async ValueTask InitializeAsync() => _cloud = await CloudUnderTest.StartAsync(store: store);

    public ValueTask DisposeAsync() => _cloud.DisposeAsync();

    [Fact]
    public async Task Frames_below_the_oldest_that_the_box_has_are_booked_as_lost()
    {
        await using var edge = await _cloud.EdgeAsync();
        await edge.BearAsync(new OutboxStatus(edge.Epoch, 12, 10, 4), [], ("pump", [EdgeMetrics.LeakBorn(false, ScriptedEdge.NowMs())]));
        await _cloud.RowsAsync<DeadLetter>(letters => letters is [{ Reason: LostFrames.Reason, Fseq: 1 }], "the loss");
        await edge.AcknowledgedAsync(9);
        Assert.False(edge.IsAcknowledged(10));
        Assert.Contains("frames 1-9 of hengtai/box-1", Assert.Single(await _cloud.AllAsync<DeadLetter>()).Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_frame_in_place_of_a_lost_one_is_acknowledged_recorded_and_counted_once()
    {
        using var lost = new LostCounter(_cloud.Services.GetRequiredService<IMeterFactory>());
        await using var edge = await BornAsync();
        await edge.DataAsync(null, edge.Stamp(1, FrameLane.Telemetry, crc: 0));
        await edge.DataAsync(null, edge.Stamp(1, FrameLane.Telemetry, crc: 0));
        await edge.AcknowledgedAsync(1);
        await edge.DataAsync(null, edge.Stamp(1, FrameLane.Telemetry, crc: 0));
        await edge.DataAsync("pump", edge.Stamp(2, FrameLane.Alarm), EdgeMetrics.LeakIs(true, ScriptedEdge.NowMs()));
        await edge.AcknowledgedAsync(2);

        var letter = Assert.Single(await _cloud.AllAsync<DeadLetter>());
        Assert.Equal((LostFrames.Reason, "hengtai/box-1", edge.Epoch.ToString(), 1L), (letter.Reason, letter.Topic, letter.Epoch, letter.Fseq));
        Assert.Equal(1, lost.Count);
    }

    [Fact]
    public async Task An_empty_frame_in_place_of_one_that_is_stored_is_no_loss()
    {
        await using var edge = await BornAsync();
        await edge.DataAsync("pump", edge.Stamp(1, FrameLane.Alarm), EdgeMetrics.LeakIs(true, ScriptedEdge.NowMs()));
        await edge.AcknowledgedAsync(1);
        await edge.DataAsync(null, edge.Stamp(1, FrameLane.Telemetry, crc: 0));
        await edge.DataAsync("pump", edge.Stamp(2, FrameLane.Alarm), EdgeMetrics.LeakIs(false, ScriptedEdge.NowMs()));
        await edge.AcknowledgedAsync(2);

        Assert.Empty(await _cloud.AllAsync<DeadLetter>());
    }

    [Fact]
    public async Task A_flood_of_lost_frames_is_named_to_the_last_one_in_few_letters()
    {
        const int frames = 500;
        using var lost = new LostCounter(_cloud.Services.GetRequiredService<IMeterFactory>());
        await using var edge = await BornAsync();
        for (var at = 1; at <= frames; at++)
        {
            await edge.DataAsync(null, edge.Stamp(at, FrameLane.Telemetry, crc: 0));
        }

        await edge.AcknowledgedAsync(frames);
        for (var at = 1; at < frames; at++)
        {
            await edge.AcknowledgedAsync(at);
        }

        var letters = await _cloud.AllAsync<DeadLetter>();
        Assert.InRange(letters.Count, 1, frames - 1);
        Assert.Equal(frames, lost.Count);
        Assert.Equal(1, letters.Min(letter => letter.Fseq));
    }

    private async Task<ScriptedEdge> BornAsync()
    {
        var edge = await _cloud.EdgeAsync();
        await edge.BearAsync(new OutboxStatus(edge.Epoch, 0, 1, 0), [], ("pump", [EdgeMetrics.LeakBorn(false, ScriptedEdge.NowMs())]));
        return edge;
    }

    /// <summary>What the service counts as lost.</summary>
    private sealed class LostCounter : IDisposable
    {
        private readonly MeterListener _listener = new();
        private long _count;

        public LostCounter(IMeterFactory meters)
        {
            _listener.InstrumentPublished = (instrument, listener) =>
            {
                if (instrument.Name == "facility.ingest.frames.lost" && instrument.Meter.Name == CloudMetrics.MeterName && ReferenceEquals(instrument.Meter.Scope, meters))
                {
                    listener.EnableMeasurementEvents(instrument);
                }
            };
            _listener.SetMeasurementEventCallback<long>((_, value, _, _) => Interlocked.Add(ref _count, value));
            _listener.Start();
        }

        public long Count => Volatile.Read(ref _count);

        public void Dispose() => _listener.Dispose();
    }
}

public sealed class LostFrameTestsOnSqlite() : LostFrameTests(StoreKind.Sqlite);

public sealed class LostFrameTestsOnPostgres() : LostFrameTests(StoreKind.Postgres);
