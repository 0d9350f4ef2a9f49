using FacilityIoT.Edge.Outbox;
using FacilityIoT.Wire.Delivery;
using FacilityIoT.Wire.Machine;
using FacilityIoT.Wire.Sparkplug;
using Microsoft.Extensions.Logging;

namespace FacilityIoT.Edge.Publishing;

/// <summary>Sends what the outbox holds, in the order of <see cref="SendPlan"/>, as long as the session is born; and how outbox and machine are.</summary>
internal sealed class FrameSender(
    FrameOutbox outbox, FrameDispatch dispatch, EdgeSession session, LentBirths lent, Func<MachineStatus> machine, TimeProvider time, ILogger<FrameSender> logger)
{
    private static readonly TimeSpan StatusEvery = TimeSpan.FromSeconds(30);

    /// <summary>Rest after the disk or the session did not take part; neither says when it will again.</summary>
    private static readonly TimeSpan Rest = TimeSpan.FromMilliseconds(100);

    private long seenBirth;
    private long? statusSent;

    /// <summary>Runs until cancelled.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        session.BornChanged += OnBornChanged;
        try
        {
            while (true)
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (await dispatch.FollowEpochAsync())
                {
                    session.RequestRebirth();
                }

                if (!session.IsBorn)
                {
                    await dispatch.WaitAsync(StatusEvery, cancellationToken);
                    continue;
                }

                // A rebirth too: a host that asked for it knew nothing of us, and has refused what was on its way.
                if (session.BirthNumber != seenBirth)
                {
                    seenBirth = session.BirthNumber;
                    dispatch.BeginSession();
                }

                await StepAsync(cancellationToken);
            }
        }
        finally
        {
            session.BornChanged -= OnBornChanged;
        }
    }

    private void OnBornChanged(bool born) => dispatch.Wake();

    private async Task StepAsync(CancellationToken cancellationToken)
    {
        if (statusSent is not { } at || time.GetElapsedTime(at) >= StatusEvery)
        {
            statusSent = time.GetTimestamp();
            var nowMs = NowMs;
            Metric[] status = [.. outbox.Status.ToDataMetrics(nowMs), .. machine().ToDataMetrics(nowMs)];
            await session.PublishDataAsync(null, new SparkplugPayload { Timestamp = nowMs, Metrics = status }, cancellationToken);
        }

        var (epoch, choice) = dispatch.Next();
        if (choice.IsFrame)
        {
            if (!await SendAsync(epoch, choice, cancellationToken))
            {
                await Task.Delay(Rest, time, cancellationToken);
            }

            return;
        }

        if (choice.Reason == SendReason.Nothing)
        {
            foreach (var device in lent.Return())
            {
                await session.PublishDeviceDeathAsync(device, cancellationToken);
            }
        }

        await dispatch.WaitAsync(StatusEvery, cancellationToken);
    }

    /// <summary>False when it must be tried again later.</summary>
    private async Task<bool> SendAsync(OutboxEpoch epoch, SendChoice choice, CancellationToken cancellationToken)
    {
        var (device, payload) = (default(string), default(SparkplugPayload));
        switch (outbox.Read(epoch, choice.Fseq))
        {
            case FrameRead.Found { Frame: var frame }:
                if (FramePayload.TryMake(frame, choice.Historical, NowMs, out payload, out var reason))
                {
                    device = frame.Device;
                }
                else
                {
                    FrameSenderLog.Undecodable(logger, choice.Fseq, reason!);
                }

                break;

            case FrameRead.Gone:
                if (dispatch.SkipIfDone(epoch, choice.Fseq))
                {
                    return true;
                }

                FrameSenderLog.SentEmpty(logger, choice.Fseq);
                payload = FramePayload.Empty(epoch, choice.Fseq, NowMs);
                break;

            default:
                return false;
        }

        dispatch.Sending(epoch, choice.Fseq);
        if (!await PublishAsync(device, payload, cancellationToken))
        {
            return false;
        }

        dispatch.Sent(epoch, choice);
        return true;
    }

    private async ValueTask<bool> PublishAsync(string? device, SparkplugPayload payload, CancellationToken cancellationToken)
    {
        var outgrown = device is not null && lent.Outgrows(device, payload.Metrics);
        if (!outgrown && await session.PublishDataAsync(device, payload, cancellationToken))
        {
            return true;
        }

        if (device is null || !session.IsBorn)
        {
            return false;
        }

        FrameSenderLog.Lent(logger, device);
        return await session.PublishDeviceBirthAsync(lent.Lend(device, payload.Metrics), cancellationToken)
            && await session.PublishDataAsync(device, payload, cancellationToken);
    }

    private long NowMs => time.GetUtcNow().ToUnixTimeMilliseconds();
}
