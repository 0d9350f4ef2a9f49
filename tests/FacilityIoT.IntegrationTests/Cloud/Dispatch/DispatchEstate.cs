using FacilityIoT.Cloud.Audit;
using FacilityIoT.Cloud.Dispatch.Outside;
using FacilityIoT.Cloud.Dispatch.Rosters;
using FacilityIoT.Cloud.Dispatch.Staff;
using FacilityIoT.Cloud.Tickets;
using FacilityIoT.IntegrationTests.Cloud.Stores;
using Microsoft.Extensions.DependencyInjection;

namespace FacilityIoT.IntegrationTests.Cloud.Dispatch;

/// <summary>A site with workers, teams and rosters, and what tests do with its tickets.</summary>
internal static class DispatchEstate
{
    public const string Site = "hengtai";
    public static readonly GeoPointAt Gate = new(31.2300, 121.4700);

    public sealed record GeoPointAt(double Latitude, double Longitude);

    public static Worker Worker(int person, int? team = null, string trade = "elevator", int skill = 3, bool active = true)
    {
        var worker = new Worker { PersonId = person, NameZh = $"工程师 {person}", NameEn = $"engineer-{person}", TeamId = team, Active = active };
        worker.Trades.Add(new WorkerTrade { Trade = trade, Skill = skill });
        return worker;
    }

    public static Team Team(int id, int? supervisor, int? escalatesTo = null) =>
        new() { Id = id, NameZh = $"班组 {id}", NameEn = $"team-{id}", SupervisorId = supervisor, EscalatesToId = escalatesTo, Latitude = Gate.Latitude, Longitude = Gate.Longitude };

    /// <summary>All of these people on duty around the clock, every day.</summary>
    public static Roster Always(string trade, params int[] people)
    {
        var roster = new Roster { SiteId = Site, NameZh = "值班", NameEn = "Duty", StartsOn = new DateOnly(2026, 1, 1), Weeks = 1 };
        roster.Trades.Add(new RosterTrade { Trade = trade });
        roster.Shifts.Add(new RosterShift { Kind = ShiftKind.Day, StartMinute = 0, EndMinute = 0 });
        roster.Entries.AddRange(from day in Enumerable.Range(0, 7) from person in people select new RosterEntry { Week = 0, Day = day, Shift = ShiftKind.Day, PersonId = person });
        return roster;
    }

    public static Contractor Firm(string trade = "elevator", bool aroundTheClock = true)
    {
        var firm = new Contractor { NameZh = "电梯维保公司", NameEn = "lift-firm", Phone = "400-000-0000", AroundTheClock = aroundTheClock, OpensMinute = 9 * 60, ClosesMinute = 17 * 60, Days = 0b1_1111 };
        firm.Sites.Add(new ContractorSite { SiteId = Site });
        firm.Trades.Add(new ContractorTrade { Trade = trade });
        return firm;
    }

    /// <summary>From 10 on they are supervisors.</summary>
    public static Actor Person(int id) => new(ActorKind.Person, id, $"engineer-{id}", "10.0.0.1") { Supervisor = id >= 10 };

    public static async Task<Ticket> RaiseAsync(this CloudTimeline timeline, int level = 1, string trade = "elevator", bool entrapment = false, string? area = null)
    {
        var number = "";
        await timeline.RunAsync(async transaction =>
        {
            var what = new NewTicket
            {
                Level = level, TitleZh = "故障", TitleEn = "Fault", Trade = trade, SiteId = Site, Area = area, RaisedAt = timeline.Now, Source = "sensor", Why = "test", Entrapment = entrapment,
            };
            number = (await timeline.Services.GetRequiredService<TicketWork>().RaiseAsync(transaction, what, Actor.System("test"), default)).Number;
        });
        return await timeline.TicketAsync(number);
    }

    public static async Task<Ticket> TicketAsync(this CloudTimeline timeline, string number) => (await timeline.AllAsync<Ticket>()).Single(ticket => ticket.Number == number);

    /// <summary>The escalation's calls in the trail: <c>00:01:00 step 1: 2</c>.</summary>
    public static async Task<List<string>> EscalationsAsync(this CloudTimeline timeline, Ticket ticket) =>
    [
        .. (await timeline.AllAsync<TicketEvent>()).Where(line => line.TicketId == ticket.Id && line.What == nameof(TicketHappening.Escalated)).OrderBy(line => line.Id)
            .Select(line => (line.At, Call: System.Text.Json.JsonDocument.Parse(line.Detail!).RootElement))
            .Select(line => string.Join(' ', [
                $"{line.At - ticket.RecordedAt:hh\\:mm\\:ss} step {line.Call.GetProperty("step").GetInt32()}:",
                .. line.Call.GetProperty("peopleIds").EnumerateArray().Select(id => id.GetRawText()),
                .. line.Call.GetProperty("contractorId").ValueKind == System.Text.Json.JsonValueKind.Null ? Array.Empty<string>() : ["firm"]])),
    ];
}
