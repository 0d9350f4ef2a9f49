using System.Data.Common;
using FacilityIoT.Cloud.Notifications.Channels;

namespace FacilityIoT.Cloud.Notifications.Outbox;

/// <summary>Sends what is due in a lane: take, put into words, send, write what became of it. Keeps nothing in between; any number of processes may do it at once.</summary>
public sealed partial class DeliverySender(
    ChannelDirectory channels, DeliveryLeases leases, MessageWriter writer, DeliveryOutcomes outcomes, TimeProvider time, ILogger<DeliverySender> logger)
{
    /// <summary>One attempt takes no longer.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>Every lane there is.</summary>
    public IReadOnlyList<DeliveryLane> Lanes => [.. channels.On.SelectMany(channel => new[] { new DeliveryLane(channel.Name, true), new DeliveryLane(channel.Name, false) })];

    /// <summary>Sends everything that is due now in all lanes, level 1 first.</summary>
    /// <returns>When something is due next; null when nothing waits.</returns>
    public async Task<DateTimeOffset?> RunAllAsync(CancellationToken cancellationToken)
    {
        DateTimeOffset? next = null;
        foreach (var lane in Lanes.OrderByDescending(lane => lane.Urgent))
        {
            next = await RunAsync(lane, cancellationToken) is { } due && !(due >= next) ? due : next;
        }

        return next;
    }

    /// <summary>Sends everything that is due now in a lane.</summary>
    /// <returns>When to look again; null when nothing waits.</returns>
    public async Task<DateTimeOffset?> RunAsync(DeliveryLane lane, CancellationToken cancellationToken)
    {
        var channel = channels.Find(lane.Channel) ?? throw new ArgumentException($"The channel {lane.Channel} is not on.", nameof(lane));
        while (true)
        {
            var work = await leases.TakeAsync(channel, lane, cancellationToken);
            if (work.Parcels.Count == 0)
            {
                return work.Next;
            }

            await Task.WhenAll(work.Parcels.Select(parcel => SendAsync(channel, parcel, work.PausedUntil, cancellationToken)));
        }
    }

    private async Task SendAsync(IChannel channel, Parcel parcel, DateTimeOffset? pausedUntil, CancellationToken cancellationToken)
    {
        var answer = pausedUntil is { } until
            ? new ChannelAnswer.Refused($"The channel takes no messages until {until:O}, and level 1 does not wait.")
            : await TryAsync(channel, parcel, cancellationToken);
        try
        {
            await outcomes.WriteAsync(parcel, answer, cancellationToken);
        }
        catch (DbException e)
        {
            // The lease ends by itself, and the delivery is sent again, saying that it may repeat.
            NotWritten(e, parcel.Deliveries[0].Id, channel.Name);
        }
    }

    private async Task<ChannelAnswer> TryAsync(IChannel channel, Parcel parcel, CancellationToken cancellationToken)
    {
        using var patience = new CancellationTokenSource(Patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
        try
        {
            return await writer.WriteAsync(parcel, channel.Limit, either.Token) is { } message
                ? WithoutAddress(await channel.SendAsync(message, either.Token), message.Address)
                : new ChannelAnswer.Refused("The resident's data was erased, or has no phone.");
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new ChannelAnswer.Failed($"no answer within {Patience.TotalSeconds:0} s", MayHaveArrived: true);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // A fault of ours: counted as a failed attempt like any other, so that it is given up and escalated, and stops no other delivery.
            Broken(e, parcel.Deliveries[0].Id, channel.Name);
            return new ChannelAnswer.Failed($"internal fault: {e.GetType().Name}", MayHaveArrived: true);
        }
    }

    /// <summary>Gateways repeat the phone in their answers; what they said is kept and shown.</summary>
    private static ChannelAnswer WithoutAddress(ChannelAnswer answer, string address) =>
        address.Length == 0 ? answer : answer with { Said = answer.Said.Replace(address, "…", StringComparison.Ordinal) };

    [LoggerMessage(4801, LogLevel.Error, "Delivery {Delivery} on {Channel} failed by a fault of the service")]
    private partial void Broken(Exception reason, long delivery, string channel);

    [LoggerMessage(4802, LogLevel.Warning, "What became of delivery {Delivery} on {Channel} could not be written; it will be sent again")]
    private partial void NotWritten(Exception reason, long delivery, string channel);
}
