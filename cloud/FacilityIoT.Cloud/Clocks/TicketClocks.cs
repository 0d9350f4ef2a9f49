using FacilityIoT.Cloud.Audit;
using FacilityIoT.Cloud.Persistence;
using FacilityIoT.Cloud.Tickets;

namespace FacilityIoT.Cloud.Clocks;

/// <summary>Keeps a ticket's clocks with the ticket: after whatever happens they do what <see cref="ClockRules"/> demands.</summary>
internal sealed class TicketClocks(ClockBook book) : ITicketHandler
{
    public async Task OnChangeAsync(TicketChange change, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(change);
        var (transaction, ticket, happening, by, work) = change;
        if (!Matters(happening, by))
        {
            return;
        }

        if (happening is TicketHappening.Raised)
        {
            ClockBook.New(transaction, ticket.Id);
        }

        // First what has run out: what stops now would hide it.
        await ClockBook.TellAsync(transaction, ticket, work, cancellationToken);
        var times = await SiteTimes.OfAsync(transaction, ticket.SiteId, cancellationToken);
        if (happening is TicketHappening.Regraded regraded)
        {
            await RegradeAsync(transaction, ticket, regraded, times, cancellationToken);
        }

        foreach (var kind in ClockRules.Kinds)
        {
            await FollowAsync(transaction, ticket, kind, happening, by, times, cancellationToken);
        }

        await ClockBook.TellAsync(transaction, ticket, work, cancellationToken);
        await book.SetTimerAsync(transaction, ticket, cancellationToken);
    }

    /// <summary>What changes neither state nor level nor tells of a person changes no clock.</summary>
    private static bool Matters(TicketHappening happening, Actor by) =>
        by.Kind == ActorKind.Person
        || happening is TicketHappening.Raised or TicketHappening.Moved or TicketHappening.Regraded or TicketHappening.MajorSet or TicketHappening.ReportFiled;

    private static async Task RegradeAsync(StoreTransaction transaction, Ticket ticket, TicketHappening.Regraded regraded, SiteTimes times, CancellationToken cancellationToken)
    {
        foreach (var clock in (await ClockBook.OfAsync(transaction, ticket.Id, cancellationToken)).Where(clock => clock.IsOpen))
        {
            var target = times.Target(regraded.After, clock.Kind);
            if (target is not null || ClockDefaults.IsAgreed(regraded.After, clock.Kind))
            {
                ClockRun.Regrade(clock, target, times.Calendar(regraded.Before), times.Calendar(regraded.After), regraded.After < regraded.Before, transaction.Now);
            }
        }
    }

    private static async Task FollowAsync(
        StoreTransaction transaction, Ticket ticket, TicketClockKind kind, TicketHappening happening, Actor by, SiteTimes times, CancellationToken cancellationToken)
    {
        var clocks = await ClockBook.OfAsync(transaction, ticket.Id, cancellationToken);
        var latest = clocks.LastOrDefault(clock => clock.Kind == kind);
        var (target, calendar, now) = (times.Target(ticket.Level, kind), times.Calendar(ticket.Level), transaction.Now);
        var exists = target is not null || ClockDefaults.IsAgreed(ticket.Level, kind);
        var demand = exists ? ClockRules.Demand(ticket, kind, latest, happening, by) : ClockDemand.None;
        if (latest is { StoppedAt: not null } && demand is ClockDemand.Running or ClockDemand.Held)
        {
            if (ClockRules.GoesOn(kind) && !latest!.Void)
            {
                ClockRun.Reopen(latest, calendar, now);
            }
            else
            {
                latest = null;
            }
        }

        // An answer at once is a clock too: that it took no time is what the figures are about.
        if (latest is null && (demand is ClockDemand.Running or ClockDemand.Held || (demand == ClockDemand.Met && kind == TicketClockKind.Respond)))
        {
            var round = clocks.Count(clock => clock.Kind == kind) + 1;
            latest = await ClockBook.StartAsync(transaction, ticket, kind, ClockRules.Start(ticket, kind, round, now), target, calendar, cancellationToken);
        }

        if (latest is not { StoppedAt: null })
        {
            return;
        }

        switch (demand)
        {
            case ClockDemand.Held when latest.HeldAt is null:
                ClockRun.Hold(latest, calendar, now);
                break;
            case ClockDemand.Running when latest.HeldAt is not null:
                ClockRun.Resume(latest, calendar, now);
                break;
            case ClockDemand.Met or ClockDemand.None:
                ClockRun.Stop(latest, calendar, now, asVoid: demand == ClockDemand.None);
                break;
        }
    }
}
