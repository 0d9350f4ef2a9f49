using FacilityIoT.Cloud.Alarms;
using FacilityIoT.Cloud.Audit;
using FacilityIoT.Cloud.Ingest;
using FacilityIoT.Cloud.Tickets;
using FacilityIoT.IntegrationTests.Cloud.Stores;
using Microsoft.Extensions.DependencyInjection;

namespace FacilityIoT.IntegrationTests.Cloud.Alarms;

/// <summary>A leak sensor and a passenger's alarm button on a timeline, and what people do with their alarms.</summary>
internal static class AlarmTimeline
{
    public const string Leak = "hengtai/box-1/pump/water";
    public const string Button = "hengtai/box-1/lift-1/button";
    public static readonly Actor Wang = new(ActorKind.Person, 7, "wang", "10.0.0.7");
    public static readonly Actor Li = new(ActorKind.Person, 8, "li", "10.0.0.8");

    /// <summary>Supervises: may end a ticket that is not his own.</summary>
    public static readonly Actor Chen = new(ActorKind.Person, 9, "chen", "10.0.0.9") { Supervisor = true };

    public static Task LeakAsync(this CloudTimeline timeline, bool? active, int level = 2, bool latch = false, DateTimeOffset? at = null) =>
        timeline.ConditionAsync(Rule("Leak_Alarm", level, latch), Leak, "leak", active, at);

    public static Task ButtonAsync(this CloudTimeline timeline, bool? active) => timeline.ConditionAsync(Rule(AlarmClasses.Entrapment, 1, latch: true), Button, "entrapment", active);

    public static Task<AlarmOutcome> DoAsync(this CloudTimeline timeline, long alarm, Func<DateTimeOffset, AlarmEvent> command, Actor? by = null, int? version = null) =>
        timeline.Services.GetRequiredService<AlarmBook>().ExecuteAsync(alarm, command, by ?? Wang, version, CancellationToken.None);

    public static async Task<Alarm> AlarmAsync(this CloudTimeline timeline) => (await timeline.AllAsync<Alarm>()).OrderBy(alarm => alarm.Id).Last();

    /// <summary>The reasons in the history of all alarms, with a bell at those that called people.</summary>
    public static async Task<IReadOnlyList<string>> HistoryAsync(this CloudTimeline timeline) =>
        [.. (await timeline.AllAsync<AlarmTransition>()).OrderBy(line => line.Id).Select(line => line.Annunciated ? $"{line.Reason}!" : line.Reason)];

    public static async Task<IReadOnlyList<string>> TrailAsync(this CloudTimeline timeline) =>
        [.. (await timeline.AllAsync<TicketEvent>()).OrderBy(line => line.Id).Select(line => line.What)];

    public static Point Rule(string alarmClass, int level, bool latch = false) => new()
    {
        Device = "pump",
        Name = "alarm",
        DataType = "Boolean",
        Class = alarmClass,
        AlarmLevel = level,
        AlarmTrade = "plumbing",
        AlarmTextZh = "漏水",
        AlarmTextEn = "Leak",
        AlarmLatch = latch,
    };
}
