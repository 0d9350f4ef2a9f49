using FacilityIoT.Cloud;
using FacilityIoT.Cloud.Dispatch;
using FacilityIoT.Cloud.Dispatch.Rosters;
using FacilityIoT.Cloud.Dispatch.Staff;
using FacilityIoT.Cloud.Notifications.Channels;
using FacilityIoT.Cloud.Notifications.Recipients;
using FacilityIoT.Cloud.Tickets;
using FacilityIoT.IntegrationTests.Cloud.Notifications;
using FacilityIoT.IntegrationTests.Cloud.Stores;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static FacilityIoT.IntegrationTests.Cloud.Dispatch.DispatchEstate;

namespace FacilityIoT.IntegrationTests.Cloud.Dispatch;

/// <summary>A roster, a leave or a swap that leaves hours in which nobody could be called is refused, and the hours are named.</summary>
public sealed class RosterRefusalTests
{
    private const string Domain = "1: Dispatch by trade, area, roster (three shifts)";

    // A Monday; the timeline's clock stands at Monday 2026-01-05 08:00 UTC, 16:00 at the site.
    private static readonly DateOnly Monday = new(2026, 1, 12);

    [Theory, ClassData(typeof(BothStores))]
    [Trait("domain", "1: Dispatch by trade")]
    public async Task Three_shifts_without_a_gap_are_kept_and_may_be_changed(StoreKind kind)
    {
        await using var timeline = await StaffedAsync(kind);
        var saved = await SavedAsync(timeline, null, ThreeShifts());
        Assert.Equal((21, 0), (saved.Entries.Count, saved.Version));

        var later = ThreeShifts() with { Shifts = [Shift(ShiftKind.Early, 7, 15), Shift(ShiftKind.Late, 15, 23), Shift(ShiftKind.Night, 23, 7)] };
        Assert.Equal(1, (await SavedAsync(timeline, saved.Id, later, 0)).Version);
        Assert.Equal(3, (await timeline.AllAsync<RosterShift>()).Count(shift => shift.StartMinute % 120 == 60));
        Assert.Equal(1, Assert.IsType<Edited<Roster>.Changed>(await SaveAsync(timeline, saved.Id, later, 0)).Version);
        Assert.IsType<Edited<Roster>.Missing>(await SaveAsync(timeline, 99, later));
    }

    [Theory, ClassData(typeof(BothStores))]
    [Trait("domain", "1: Dispatch by trade")]
    public async Task A_gap_is_refused_with_its_hours_unless_it_need_not_be_covered(StoreKind kind)
    {
        await using var timeline = await StaffedAsync(kind);
        var draft = ThreeShifts();
        draft = draft with { Entries = [.. draft.Entries.Where(entry => entry is not { Day: 2, Shift: ShiftKind.Night })] };
        var harmful = Assert.IsType<Edited<Roster>.Harmful>(await SaveAsync(timeline, null, draft));

        // The small hours before the first shift are not its gap.
        Assert.Equal(
            ["hengtai, elevator: nobody on duty Wed 2026-01-14 22:00 – Thu 2026-01-15 06:00 (8 h)", "hengtai, elevator: nobody on duty Wed 2026-01-21 22:00 – Thu 2026-01-22 06:00 (8 h)"], harmful.Details.Take(2));
        Assert.Empty(await timeline.AllAsync<Roster>());
        await SavedAsync(timeline, null, draft with { AroundTheClock = false });
    }

    [Theory, ClassData(typeof(BothStores))]
    [Trait("domain", "1: Dispatch by trade")]
    public async Task Somebody_who_cannot_be_reached_or_has_not_learnt_the_trade_is_refused_with_the_hours(StoreKind kind)
    {
        await using var timeline = await StaffedAsync(kind, services => services.AddSingleton<IReachability>(new NoPhone(3)));
        var details = Assert.IsType<Edited<Roster>.Harmful>(await SaveAsync(timeline, null, ThreeShifts())).Details;
        Assert.StartsWith("Person 3 has no phone, and is on duty Mon 2026-01-12 22:00", details[0], StringComparison.Ordinal);
        Assert.Contains("nobody on duty Mon 2026-01-12 22:00", string.Join('\n', details), StringComparison.Ordinal);

        var unlearnt = ThreeShifts() with { Trades = ["plumbing"] };
        Assert.Contains("Person 1 has learnt none of plumbing", string.Join('\n', Assert.IsType<Edited<Roster>.Harmful>(await SaveAsync(timeline, null, unlearnt)).Details), StringComparison.Ordinal);
        Assert.Equal("trades", Assert.IsType<Edited<Roster>.Refused>(await SaveAsync(timeline, null, ThreeShifts() with { Trades = ["lift"] })).Field);
        Assert.Equal("site", Assert.IsType<Edited<Roster>.Refused>(await SaveAsync(timeline, null, ThreeShifts() with { SiteId = "nowhere" })).Field);
    }

    [Theory, ClassData(typeof(BothStores))]
    [Trait("domain", "1: Dispatch by trade")]
    public async Task Somebody_without_a_verified_address_on_a_channel_that_is_on_is_refused_until_he_has_one(StoreKind kind)
    {
        await using var timeline = await StaffedAsync(kind, services => services.AddSingleton<IReachability, AddressReachability>().AddSingleton<IChannelSource>(new RecordingChannel("sms")));
        var unverified = NotificationGiven.Address(3, "sms", "13800000003");
        unverified.Verified = false;
        await timeline.StoreAsync(
            NotificationGiven.Address(1, "sms", "13800000001"), NotificationGiven.Address(2, "sms", "13800000002"), unverified, NotificationGiven.Address(3, "email", "three@example.org"));
        var details = Assert.IsType<Edited<Roster>.Harmful>(await SaveAsync(timeline, null, ThreeShifts())).Details;
        Assert.StartsWith("Person 3 has no verified address on a channel that is on, and is on duty Mon 2026-01-12 22:00", details[0], StringComparison.Ordinal);
        Assert.DoesNotContain(details, line => line.StartsWith("Person 1 ", StringComparison.Ordinal) || line.StartsWith("Person 2 ", StringComparison.Ordinal));

        await timeline.RunAsync(async transaction => (await transaction.Db.Set<ContactAddress>().SingleAsync(row => row.Id == unverified.Id)).Verified = true);
        await SavedAsync(timeline, null, ThreeShifts());
    }

    [Theory, ClassData(typeof(BothStores))]
    [Trait("domain", "1: Dispatch by trade")]
    public async Task While_no_channel_is_on_that_people_have_addresses_on_the_list_of_workers_counts(StoreKind kind)
    {
        await using var timeline = await StaffedAsync(
            kind, services => services.AddSingleton<IReachability, AddressReachability>().AddSingleton<IChannelSource>(new RecordingChannel("wecom.a", NotificationGiven.EverySite)));
        await timeline.RunAsync(async transaction => (await transaction.Db.Set<Worker>().SingleAsync(worker => worker.PersonId == 3)).Active = false);
        Assert.StartsWith("Person 3 is not an active worker", Assert.IsType<Edited<Roster>.Harmful>(await SaveAsync(timeline, null, ThreeShifts())).Details[0], StringComparison.Ordinal);

        await timeline.RunAsync(async transaction => (await transaction.Db.Set<Worker>().SingleAsync(worker => worker.PersonId == 3)).Active = true);
        await SavedAsync(timeline, null, ThreeShifts());
    }

    [Theory, ClassData(typeof(BothStores))]
    [Trait("domain", "1: Dispatch by trade")]
    public async Task Leave_that_leaves_a_gap_is_refused_a_replacement_fills_it_and_sickness_answers_its_hours(StoreKind kind)
    {
        await using var timeline = await StaffedAsync(kind);
        await SavedAsync(timeline, null, ThreeShifts());
        var book = timeline.Services.GetRequiredService<AbsenceBook>();
        var from = new DateTimeOffset(2026, 1, 14, 0, 0, 0, TimeSpan.FromHours(8));
        var leave = new Absence { PersonId = 1, Kind = AbsenceKind.Leave, From = from, Until = from.AddDays(1) };
        string[] hours = ["hengtai, elevator: nobody on duty Wed 2026-01-14 06:00 – Wed 2026-01-14 14:00 (8 h)"];

        Assert.Equal(hours, Assert.IsType<Edited<AbsenceWritten>.Harmful>(await book.AddAsync(leave, Person(10), default)).Details);
        var replaced = new Absence { PersonId = 1, Kind = AbsenceKind.Leave, From = from, Until = from.AddDays(1), ReplacementId = 4 };
        Assert.Empty(Assert.IsType<Edited<AbsenceWritten>.Done>(await book.AddAsync(replaced, Person(10), default)).Value.Gaps);
        Assert.Equal(4, await OnDutyAsync(timeline, from.AddHours(8)));

        var sick = new Absence { PersonId = 2, Kind = AbsenceKind.Sick, From = from.AddHours(16), Until = from.AddHours(20) };
        Assert.Equal(["hengtai, elevator: nobody on duty Wed 2026-01-14 16:00 – Wed 2026-01-14 20:00 (4 h)"], Assert.IsType<Edited<AbsenceWritten>.Done>(await book.AddAsync(sick, Person(10), default)).Value.Gaps);
        Assert.Null(await OnDutyAsync(timeline, from.AddHours(16)));
        Assert.Equal(2, await OnDutyAsync(timeline, from.AddHours(20)));
    }

    [Theory, ClassData(typeof(BothStores))]
    [Trait("domain", "1: Dispatch by trade")]
    public async Task A_swap_needs_both_or_a_supervisor_and_nobody_is_on_two_shifts_at_once(StoreKind kind)
    {
        await using var timeline = await StaffedAsync(kind);
        var roster = await SavedAsync(timeline, null, ThreeShifts());
        var book = timeline.Services.GetRequiredService<SwapBook>();
        var wednesday = new DateOnly(2026, 1, 14);
        var asked = new Swap { RosterId = roster.Id, GiverId = 1, Date = wednesday, Shift = ShiftKind.Early, TakerId = 4 };
        var swap = Assert.IsType<Edited<Swap>.Done>(await book.AskAsync(asked, Person(1), default)).Value;
        Assert.Equal((true, false, SwapState.Asked), (swap.GiverAgreed, swap.TakerAgreed, swap.State));
        Assert.IsType<Edited<Swap>.Harmful>(await book.AnswerAsync(swap.Id, true, null, false, Person(3), default));
        Assert.Equal(1, await OnDutyAsync(timeline, Early()));
        Assert.Equal(SwapState.Agreed, Assert.IsType<Edited<Swap>.Done>(await book.AnswerAsync(swap.Id, true, 0, false, Person(4), default)).Value.State);
        Assert.Equal(4, await OnDutyAsync(timeline, Early()));
        Assert.Contains("Agreed already", Assert.IsType<Edited<Swap>.Harmful>(await book.AnswerAsync(swap.Id, false, null, true, Person(10), default)).Sentence, StringComparison.Ordinal);

        // 4 has the early shift now: the same hours cannot be taken from somebody else too, nor what one has not.
        Assert.Equal("date", Assert.IsType<Edited<Swap>.Refused>(await book.AskAsync(asked, Person(1), default)).Field);
        var late = Assert.IsType<Edited<Swap>.Done>(await book.AskAsync(new Swap { RosterId = roster.Id, GiverId = 2, Date = wednesday, Shift = ShiftKind.Late, TakerId = 3 }, Person(2), default)).Value;
        Assert.Equal("engineer-10", Assert.IsType<Edited<Swap>.Done>(await book.AnswerAsync(late.Id, true, null, true, Person(10), default)).Value.DecidedBy);
        Assert.Equal(3, await OnDutyAsync(timeline, Early().AddHours(8)));

        DateTimeOffset Early() => new(2026, 1, 14, 7, 0, 0, TimeSpan.FromHours(8));
    }

    [Theory, ClassData(typeof(BothStores))]
    [Trait("domain", "1: Dispatch by trade")]
    public async Task When_the_sites_time_zone_changes_duty_follows_its_wall_clock(StoreKind kind)
    {
        await using var timeline = await StaffedAsync(kind);
        await SavedAsync(timeline, null, ThreeShifts());
        var noonUtc = new DateTimeOffset(2026, 1, 14, 12, 0, 0, TimeSpan.Zero);
        Assert.Equal(2, await OnDutyAsync(timeline, noonUtc));
        await timeline.RunAsync(async transaction => (await transaction.Db.Set<FacilityIoT.Cloud.Ingest.Site>().SingleAsync()).TimeZone = "Europe/Berlin");
        Assert.Equal(1, await OnDutyAsync(timeline, noonUtc));
    }

    private static async Task<CloudTimeline> StaffedAsync(StoreKind kind, Action<IServiceCollection>? more = null)
    {
        var timeline = await CloudTimeline.StartAsync(kind, more);
        await timeline.StoreAsync(Worker(1), Worker(2), Worker(3), Worker(4));
        return timeline;
    }

    /// <summary>1 early, 2 late, 3 night, every day.</summary>
    private static RosterDraft ThreeShifts() => new()
    {
        SiteId = Site,
        NameZh = "三班倒",
        NameEn = "Three shifts",
        StartsOn = Monday,
        Weeks = 1,
        AroundTheClock = true,
        Trades = ["elevator"],
        Shifts = [Shift(ShiftKind.Early, 6, 14), Shift(ShiftKind.Late, 14, 22), Shift(ShiftKind.Night, 22, 6)],
        Entries = [.. from day in Enumerable.Range(0, 7) from person in Enumerable.Range(1, 3) select new RosterEntry { Week = 0, Day = day, Shift = (ShiftKind)(person - 1), PersonId = person }],
    };

    private static RosterShift Shift(ShiftKind kind, int start, int end) => new() { Kind = kind, StartMinute = start * 60, EndMinute = end * 60 };

    private static Task<Edited<Roster>> SaveAsync(CloudTimeline timeline, int? id, RosterDraft draft, int? version = null) =>
        timeline.Services.GetRequiredService<RosterBook>().SaveAsync(id, draft, version, Person(10), default);

    private static async Task<Roster> SavedAsync(CloudTimeline timeline, int? id, RosterDraft draft, int? version = null)
    {
        var edited = await SaveAsync(timeline, id, draft, version);
        Assert.True(edited is Edited<Roster>.Done, edited is Edited<Roster>.Harmful harmful ? string.Join('\n', harmful.Details) : edited.ToString());
        return ((Edited<Roster>.Done)edited).Value;
    }

    private static async Task<int?> OnDutyAsync(CloudTimeline timeline, DateTimeOffset at)
    {
        int? person = null;
        await timeline.RunAsync(async transaction =>
        {
            var site = await transaction.Db.DutiesAsync(Site, at.AddDays(-1), default);
            person = OnDuty.At(site.In(new Interval(at, at.AddTicks(1))), at).SingleOrDefault()?.PersonId;
        });
        return person;
    }

    private sealed class NoPhone(int person) : IReachability
    {
        public Task<IReadOnlyDictionary<int, Phrase>> UnreachableAsync(DbContext db, IReadOnlyCollection<int> personIds, CancellationToken cancellationToken) =>
            Task.FromResult<IReadOnlyDictionary<int, Phrase>>(personIds.Where(id => id == person).ToDictionary(id => id, _ => new Phrase("无电话", "has no phone")));
    }
}
