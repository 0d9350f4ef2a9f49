using System.Text.Json;
using FacilityIoT.Testing;

namespace FacilityIoT.Demo;

/// <summary>Watches the plant and the cloud from outside and tells what happens in both.</summary>
internal sealed class DemoWatch(FacilityScenario facility, DemoLog log)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan Retry = TimeSpan.FromSeconds(1);

    private readonly TaskCompletionSource _listening = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource<DemoTicket> _firstTicket = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private readonly Dictionary<string, string> _tickets = [];
    private readonly Dictionary<(string Site, string Box), bool> _online = [];

    /// <summary>Completes when the live stream is open: nothing that happens from now on is missed.</summary>
    internal Task Listening => _listening.Task;

    /// <summary>Completes with the first ticket.</summary>
    internal Task<DemoTicket> FirstTicket => _firstTicket.Task;

    /// <summary>Tells what is done to the plant.</summary>
    internal async Task PlantAsync(CancellationToken cancellationToken)
    {
        for (var told = 0; !facility.Plant.Child.HasExited; await Task.Delay(Pause, TimeProvider.System, cancellationToken))
        {
            var events = facility.Plant.Events;
            foreach (var change in events.Skip(told))
            {
                log.Say("plant", $"{change.Device}{(change.Point is null ? "" : $"/{change.Point}")}: {change.What}");
            }

            told = events.Count;
        }

        throw new InvalidOperationException($"the plant simulator has ended.{facility.Plant.Child.TailText()}");
    }

    /// <summary>Tells what the cloud says on its live stream, and opens it again when it is lost.</summary>
    internal async Task CloudAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            try
            {
                await foreach (var item in facility.Cloud.Api.LiveAsync(cancellationToken))
                {
                    _listening.TrySetResult();
                    Tell(item);
                }

                log.Say("cloud", "ended the live stream; opening it again");
            }
            catch (Exception lost) when (lost is HttpRequestException or IOException)
            {
                log.Say("cloud", $"is not reached ({lost.Message}); trying again");
            }

            await Task.Delay(Retry, TimeProvider.System, cancellationToken);
        }
    }

    private void Tell(LiveEvent item)
    {
        switch (item.Type)
        {
            case "snapshot":
                // What happened while the stream was lost is in the snapshot of the next one.
                Read<List<BoxSeen>>(item.Data.GetProperty("boxes")).ForEach(TellBox);
                Read<List<TicketSeen>>(item.Data.GetProperty("tickets")).ForEach(ticket => TellTicket(ticket, item.ReceivedAt));
                break;
            case "ticket":
                TellTicket(Read<TicketSeen>(item.Data), item.ReceivedAt);
                break;
            case "alarm":
                var alarm = Read<AlarmSeen>(item.Data);
                log.Say("cloud", $"alarm, level {alarm.Level}, {alarm.State}: {alarm.Text} – {alarm.Point}");
                break;
            case "box":
                TellBox(Read<BoxSeen>(item.Data));
                break;
        }
    }

    private void TellTicket(TicketSeen ticket, DateTimeOffset receivedAt)
    {
        if (_tickets.TryGetValue(ticket.Number, out var state) && state == ticket.State)
        {
            return;
        }

        _tickets[ticket.Number] = ticket.State;
        log.Say("cloud", $"TICKET {ticket.Number}, level {ticket.Level}, {ticket.State}: {ticket.Title} – {ticket.Site}, {ticket.Asset}");
        var sinceCause = Math.Round((receivedAt - CauseOf(ticket)).TotalMilliseconds);
        _firstTicket.TrySetResult(new DemoTicket(ticket.Number, ticket.Level, ticket.Asset, ticket.Title, ticket.Site, ticket.RaisedAt, sinceCause));
    }

    private void TellBox(BoxSeen box)
    {
        if (_online.TryGetValue((box.Site, box.Box), out var before) && before == box.Online)
        {
            return;
        }

        _online[(box.Site, box.Box)] = box.Online;
        log.Say("cloud", $"box {box.Site}/{box.Box} is {(box.Online ? "online" : "offline: all its values are stale")}");
    }

    /// <summary>When the plant changed what the ticket stands for; for a device that fell silent, when that befell it.</summary>
    private DateTimeOffset CauseOf(TicketSeen ticket)
    {
        var events = facility.Plant.Events;
        var cause = events.FirstOrDefault(change => ticket.Alarms.Any(alarm => alarm.Point == $"{change.Device}/{change.Point}"));
        return cause?.At ?? (events.Count > 0 ? events[0].At : ticket.RaisedAt);
    }

    private static T Read<T>(JsonElement data) => data.Deserialize<T>(JsonSerializerOptions.Web)!;
}
