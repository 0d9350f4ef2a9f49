using FacilityIoT.Cloud.Persistence;
using FacilityIoT.Wire.Sparkplug;

namespace FacilityIoT.Cloud.Ingest;

/// <summary>
/// The only writer of what boxes say: takes what waits and has it written in one <see cref="IngestCommit"/>. Trouble with the store is waited out;
/// a unit of work that can never be stored becomes a dead letter, so that it blocks nobody.
/// </summary>
internal sealed partial class RelationalWriter(
    IngestCommit commit,
    DatabaseStartup startup,
    LedgerBook book,
    RelationalLane lane,
    HostSession session,
    TimeProvider time,
    ILogger<RelationalWriter> logger)
{
    /// <summary>A storm's frames share a commit; a single one waits for nothing.</summary>
    private const int MostPerCommit = 64;

    /// <summary>Danger to people that arrives while a commit is written waits for its end: so many samples take a small part of a second.</summary>
    private const int MostSamplesPerCommit = 64;
    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(5);

    /// <summary>Reads what the store knows; waits until it can be read.</summary>
    public async Task LoadAsync(CancellationToken cancellationToken)
    {
        await startup.Ready.WaitAsync(cancellationToken);
        await StoreAsync([new RelationalWork.AllLost(time.GetUtcNow())], cancellationToken);
        while (!await TryBeginAsync(cancellationToken))
        {
            await Task.Delay(LongestPause, time, cancellationToken);
        }

        Recovered();
    }

    private async Task<bool> TryBeginAsync(CancellationToken cancellationToken)
    {
        try
        {
            await commit.LoadLedgersAsync(cancellationToken);
            await RehearseAsync(cancellationToken);
            return true;
        }
        catch (Exception e) when (DatabaseTrouble.IsTransient(e) && e is not InvalidDataException)
        {
            Troubled(e);
            return false;
        }
    }

    /// <summary>For speed alone: what is wrong in it for good stops nothing.</summary>
    private async Task RehearseAsync(CancellationToken cancellationToken)
    {
        try
        {
            await commit.RehearseAsync(cancellationToken);
        }
        catch (Exception e) when (!DatabaseTrouble.IsTransient(e) && e is not OperationCanceledException)
        {
            NotRehearsed(e);
        }
    }

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        List<RelationalWork> batch = [];
        while (true)
        {
            await lane.WaitAsync(cancellationToken);
            Fill(batch);
            await StoreAsync(batch, cancellationToken);
            batch.Clear();
            foreach (var node in lane.TakeLeftOut())
            {
                await session.RequestRebirthAsync(node, "its births could not be stored before", cancellationToken);
            }
        }
    }

    /// <summary>What is urgent is committed alone, and nothing joins it that could make it slower.</summary>
    private void Fill(List<RelationalWork> batch)
    {
        while (batch.Count < MostPerCommit && lane.TryTakeUrgent(out var urgent))
        {
            batch.Add(urgent!);
        }

        var samples = 0;
        while (batch.Count == 0 || (samples > 0 && samples < MostSamplesPerCommit && batch.Count < MostPerCommit))
        {
            if (!lane.TryTake(out var work))
            {
                return;
            }

            batch.Add(work!);
            samples += Math.Max(1, SamplesOf(work!));
        }
    }

    private static int SamplesOf(RelationalWork work) => work switch
    {
        RelationalWork.Frame frame => frame.Received.Metrics.Count,
        RelationalWork.NodeBorn born => born.Payload.Metrics.Count,
        RelationalWork.DeviceBorn born => born.Payload.Metrics.Count,
        _ => 1,
    };

    private async Task StoreAsync(List<RelationalWork> batch, CancellationToken cancellationToken)
    {
        var pause = FirstPause;
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await commit.CommitAsync(batch, cancellationToken);
                Recovered();
                return;
            }
            catch (Exception e) when (DatabaseTrouble.IsTransient(e))
            {
                Troubled(e);
                await Task.Delay(pause, time, cancellationToken);
                pause = pause * 2 < LongestPause ? pause * 2 : LongestPause;
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                if (batch.Count > 1)
                {
                    await OneByOneAsync(batch, cancellationToken);
                    return;
                }

                // The first failure may come of what was remembered wrongly; now it is read again.
                if (attempt > 1)
                {
                    await GiveUpAsync(batch[0], e, cancellationToken);
                    return;
                }
            }
        }
    }

    private async Task OneByOneAsync(List<RelationalWork> batch, CancellationToken cancellationToken)
    {
        foreach (var work in batch)
        {
            await StoreAsync([work], cancellationToken);
        }
    }

    /// <summary>Not even alone: kept as a dead letter when it has a number, so that the box does not send it for ever.</summary>
    private async Task GiveUpAsync(RelationalWork work, Exception reason, CancellationToken cancellationToken)
    {
        NotStorable(reason, work.GetType().Name);
        switch (work)
        {
            case RelationalWork.Frame { Received: { Stamp: { } stamp } frame }:
                var raw = SparkplugCodec.Encode(new SparkplugPayload { Timestamp = frame.TimestampMs, Metrics = frame.Metrics, Frame = stamp });
                await StoreAsync([new RelationalWork.Unusable(frame.ReceivedAt, frame.Topic, raw, "NotStorable", reason.Message, frame.Node, stamp)], cancellationToken);
                break;
            case RelationalWork.Telemetry { Stored.Count: > 1 } telemetryFrames:
                foreach (var stored in telemetryFrames.Stored)
                {
                    await StoreAsync([new RelationalWork.Telemetry(telemetryFrames.At, [stored])], cancellationToken);
                }

                break;
            case RelationalWork.Telemetry { Stored: [{ Frame: { Stamp: { } stamp } frame }] }:
                await StoreAsync([new RelationalWork.Unusable(frame.ReceivedAt, frame.Topic, ReadOnlyMemory<byte>.Empty, "NotStorable", reason.Message, frame.Node, stamp)], cancellationToken);
                break;
            case RelationalWork.Unusable { Stamp: { } stamp, Node: { } node }:
                book.Release(node, stamp);
                break;
        }
    }

    private void Troubled(Exception e)
    {
        if (startup.Trouble is null)
        {
            CannotStore(e.GetBaseException().Message);
        }

        startup.Failed(e.GetBaseException().Message);
    }

    private void Recovered()
    {
        if (startup.Trouble is not null)
        {
            startup.Succeeded();
            StoresAgain();
        }
    }

    [LoggerMessage(3111, LogLevel.Error, "The database does not take what boxes send; nothing is acknowledged until it does: {Trouble}")]
    private partial void CannotStore(string trouble);

    [LoggerMessage(3112, LogLevel.Information, "The database takes what boxes send again")]
    private partial void StoresAgain();

    [LoggerMessage(3114, LogLevel.Warning, "The first alarm was not rehearsed and will take longer than every later one")]
    private partial void NotRehearsed(Exception exception);

    [LoggerMessage(3113, LogLevel.Error, "{Work} cannot be stored and is given up")]
    private partial void NotStorable(Exception reason, string work);
}
