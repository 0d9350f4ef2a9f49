using FacilityIoT.Cloud.Alarms;
using FacilityIoT.Cloud.Alarms.Correlation.Floods;
using FacilityIoT.Cloud.Audit;
using FacilityIoT.Cloud.Persistence;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.Cloud.Tickets;

/// <summary>Puts the alarms of a flood into one ticket for each site and trade. The bundle takes the most urgent level among them.</summary>
internal sealed class FloodBundles(TicketWork work)
{
    public const string FaultClass = "Alarm_Flood";
    private static readonly Actor Floods = Actor.System("floods");

    /// <summary>Links the alarm to the bundle; the ticket's trail and its handlers are told once for each transaction, not for each of thousands.</summary>
    public async Task JoinAsync(StoreTransaction transaction, AlarmFlood flood, Alarm alarm, CancellationToken cancellationToken)
    {
        var known = transaction.State<Known>().ByTrade;
        if (!known.TryGetValue((flood.Id, alarm.Trade), out var found))
        {
            known[(flood.Id, alarm.Trade)] = found = await FindAsync(transaction, flood, alarm, cancellationToken) ?? await BeginAsync(transaction, flood, alarm, cancellationToken);
            await work.TellAsync(transaction, found.Ticket, new TicketHappening.Joined(alarm.Id, nameof(FloodBundle)), Floods, cancellationToken);
        }

        transaction.Db.Add(new TicketAlarm { TicketId = found.Ticket.Id, AlarmId = alarm.Id });
        found.Bundle.Alarms++;
        if (alarm.Level < found.Ticket.Level)
        {
            await work.ApplyAsync(transaction, found.Ticket, new TicketCommand.Regrade(alarm.Level, "A more urgent alarm of the flood joined."), Floods, cancellationToken);
        }
    }

    /// <summary>A bundle that is repaired or closed takes no more: what comes now is another repair.</summary>
    private static async Task<Joined?> FindAsync(StoreTransaction transaction, AlarmFlood flood, Alarm alarm, CancellationToken cancellationToken) =>
        await (from bundle in transaction.Db.Set<FloodBundle>()
               join ticket in transaction.Db.Set<Ticket>() on bundle.TicketId equals ticket.Id
               where bundle.FloodId == flood.Id && bundle.Trade == alarm.Trade && ticket.State < TicketState.Repaired
               orderby ticket.Id descending
               select new Joined(bundle, ticket)).FirstOrDefaultAsync(cancellationToken);

    private async Task<Joined> BeginAsync(StoreTransaction transaction, AlarmFlood flood, Alarm alarm, CancellationToken cancellationToken)
    {
        var ticket = await work.RaiseAsync(
            transaction,
            new NewTicket
            {
                Level = alarm.Level,
                TitleZh = $"报警泛滥：{alarm.Trade} 专业报警合并处理",
                TitleEn = $"Alarm flood: all {alarm.Trade} alarms of the site in one ticket",
                Trade = alarm.Trade,
                SiteId = alarm.SiteId,
                FaultClass = FaultClass,
                RaisedAt = alarm.ActiveAt,
                Source = TicketRaiser.FromSensor,
                Why = nameof(FloodBundle),
            },
            Floods,
            cancellationToken);
        var bundle = new FloodBundle { TicketId = ticket.Id, FloodId = flood.Id, Trade = alarm.Trade };
        transaction.Db.Add(bundle);
        return new Joined(bundle, ticket);
    }

    private sealed record Joined(FloodBundle Bundle, Ticket Ticket);

    /// <summary>The bundles of one transaction.</summary>
    private sealed class Known
    {
        public Dictionary<(long Flood, string Trade), Joined> ByTrade { get; } = [];
    }
}
