using FacilityIoT.Cloud.Audit;
using FacilityIoT.Cloud.Ingest;
using FacilityIoT.Cloud.Tickets;
using FacilityIoT.IntegrationTests.Cloud.Stores;
using FacilityIoT.Wire.Sparkplug;
using Microsoft.Extensions.DependencyInjection;

namespace FacilityIoT.IntegrationTests.Cloud.Tickets;

/// <summary>The people and short ways of the ticket tests.</summary>
internal static class TicketStories
{
    public static readonly Actor Engineer = new(ActorKind.Person, 1, "engineer-1", "10.0.0.1");
    public static readonly Actor Other = new(ActorKind.Person, 2, "engineer-2", "10.0.0.2");
    public static readonly Actor Supervisor = new(ActorKind.Person, 3, "supervisor-1", "10.0.0.3") { Supervisor = true };

    public static async Task<Ticket> RaiseAsync(this CloudTimeline timeline, int level = 3, string? asset = "pump-1", string? faultClass = "Leak_Alarm", bool entrapment = false)
    {
        Ticket? raised = null;
        await timeline.RunAsync(async transaction => raised = await timeline.Services.GetRequiredService<TicketWork>().RaiseAsync(
            transaction,
            new NewTicket
            {
                Level = level, TitleZh = "漏水", TitleEn = "Leak", Trade = "plumbing", SiteId = "hengtai", Asset = asset, FaultClass = faultClass, RaisedAt = timeline.Now,
                Source = "hotline", Why = "reported", Entrapment = entrapment,
            },
            Supervisor,
            default));
        return raised!;
    }

    /// <summary>Runs a command that must succeed.</summary>
    public static async Task<Ticket> DoAsync(this CloudTimeline timeline, string number, TicketCommand command, Actor? by = null) =>
        Assert.IsType<TicketOutcome.Done>(await timeline.TicketAsync(number, command, by ?? Engineer)).Ticket;

    /// <summary>The sentence with which a command is refused.</summary>
    public static async Task<string> RefusedAsync(this CloudTimeline timeline, string number, TicketCommand command, Actor? by = null) =>
        Assert.IsType<TicketOutcome.Refused>(await timeline.TicketAsync(number, command, by ?? Engineer)).Sentence.En;

    /// <summary>From raised to on site by the engineer, each step some minutes after the other.</summary>
    public static async Task ToSiteAsync(this CloudTimeline timeline, string number)
    {
        foreach (TicketCommand command in (TicketCommand[])[new TicketCommand.Accept(), new TicketCommand.Arrive(31.2, 121.5)])
        {
            await timeline.AdvanceAsync(TimeSpan.FromMinutes(5));
            await timeline.DoAsync(number, command);
        }
    }

    public static Task<TicketOutcome> SendAsync(this CloudTimeline timeline, TicketOrder order) => timeline.Services.GetRequiredService<TicketWork>().ExecuteAsync(order, default);

    /// <summary>As the dispatch does when nobody takes a ticket.</summary>
    public static Task EscalateAsync(this CloudTimeline timeline, long ticketId, int personId) => timeline.RunAsync(async transaction =>
        await timeline.Services.GetRequiredService<TicketWork>().TellAsync(
            transaction, (await transaction.Db.Set<Ticket>().FindAsync(ticketId))!, new TicketHappening.Escalated(2, [personId], null, "nobody took it"), Actor.System("dispatch"), default));

    public static async Task<Ticket> ReadAsync(this CloudTimeline timeline, string number) => (await timeline.AllAsync<Ticket>()).Single(ticket => ticket.Number == number);

    /// <summary>A birth's rule for a leak.</summary>
    public static Point Leak() => new()
    {
        BoxId = 1,
        Device = "leak-1",
        Name = "wet",
        DataType = "Boolean",
        Asset = "pump-1",
    };
}
