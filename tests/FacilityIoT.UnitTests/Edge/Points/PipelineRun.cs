using System.Collections.Concurrent;
using System.Threading.Channels;
using FacilityIoT.Edge.Configuration;
using FacilityIoT.Edge.Health;
using FacilityIoT.Edge.Outbox;
using FacilityIoT.Edge.Points;
using FacilityIoT.Testing;
using FacilityIoT.Wire.Delivery;
using FacilityIoT.Wire.Sparkplug;
using Microsoft.Extensions.Logging.Abstractions;

namespace FacilityIoT.UnitTests.Edge.Points;

/// <summary>A pipeline on a manual clock, with an outbox that commits when it is told.</summary>
internal sealed class PipelineRun : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly Channel<DeviceScan> _scans = Channel.CreateBounded<DeviceScan>(256);
    private readonly ConcurrentQueue<(FrameDraft Draft, TaskCompletionSource<long> Commit)> _waiting = [];
    private readonly ConcurrentQueue<FrameDraft> _appended = [];
    private readonly EdgeMetrics _metrics = new();
    private readonly Task _running;

    public PipelineRun(Box box, params ConditionState[] restored)
    {
        Box = box;
        Board = new LiveBoard(box, Time);
        Pipeline = new PointPipeline(box, Board, restored, AppendAsync, Time, _metrics, NullLogger<PointPipeline>.Instance);
        _running = Pipeline.RunAsync(_scans.Reader, CancellationToken.None);
    }

    public ManualTime Time { get; } = new();

    public Box Box { get; }

    public LiveBoard Board { get; }

    public PointPipeline Pipeline { get; }

    /// <summary>False: appends wait until <see cref="CommitAll"/>.</summary>
    public bool CommitAtOnce { get; set; } = true;

    public IReadOnlyList<FrameDraft> Appended => [.. _appended];

    public IReadOnlyList<FrameDraft> Alarms => [.. _appended.Where(d => d.Lane == FrameLane.Alarm)];

    public IReadOnlyList<FrameDraft> Telemetry => [.. _appended.Where(d => d.Lane == FrameLane.Telemetry)];

    public void Scan(string device, DeviceLink link, params bool[] values) =>
        Scan(device, link, [.. values.Select((v, i) => new Reading(i, MetricValue.Of(v), Quality.Good))]);

    public void Scan(string device, DeviceLink link, IReadOnlyList<Reading> readings) =>
        Assert.True(_scans.Writer.TryWrite(new DeviceScan(device, Time.GetTimestamp(), Time.GetUtcNow(), readings, link)));

    public void CommitAll()
    {
        while (_waiting.TryDequeue(out var waiting))
        {
            waiting.Commit.SetResult(1);
        }
    }

    public static Task UntilAsync(Func<bool> condition, string what) => Eventually.TrueAsync(condition, Patience, what);

    /// <summary>Lets time pass once the pipeline has taken what it was given and waits for its next delay.</summary>
    public async Task PassAsync(double ms)
    {
        await UntilAsync(() => _scans.Reader.Count == 0, "the channel to be empty");
        await Time.WaitForTimerAsync();
        Time.Advance(TimeSpan.FromMilliseconds(ms));
    }

    public async Task StopAsync()
    {
        _scans.Writer.TryComplete();
        await _running.WaitAsync(Patience);
    }

    public async ValueTask DisposeAsync()
    {
        CommitAtOnce = true;
        CommitAll();
        await StopAsync();
        _metrics.Dispose();
    }

    private ValueTask<long> AppendAsync(FrameDraft draft, CancellationToken cancellationToken)
    {
        _appended.Enqueue(draft);
        if (CommitAtOnce)
        {
            return ValueTask.FromResult(1L);
        }

        var commit = new TaskCompletionSource<long>(TaskCreationOptions.RunContinuationsAsynchronously);
        _waiting.Enqueue((draft, commit));
        return new ValueTask<long>(commit.Task);
    }
}
