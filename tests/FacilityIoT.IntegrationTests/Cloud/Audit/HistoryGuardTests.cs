using FacilityIoT.Cloud.Audit;
using FacilityIoT.Cloud.Tickets;
using FacilityIoT.IntegrationTests.Cloud.Api;
using FacilityIoT.IntegrationTests.Cloud.Stores;
using FacilityIoT.Testing;

namespace FacilityIoT.IntegrationTests.Cloud.Audit;

/// <summary>The store itself refuses to change or remove what is written once.</summary>
public sealed class HistoryGuardTests
{
    public static TheoryData<StoreKind, string> Statements
    {
        get
        {
            var data = new TheoryData<StoreKind, string>();
            foreach (var kind in Enum.GetValues<StoreKind>())
            {
                data.Add(kind, """UPDATE "AuditEntries" SET "ActorName" = 'x'""");
                data.Add(kind, """DELETE FROM "AuditEntries" """);
                data.Add(kind, """UPDATE "TicketEvents" SET "What" = 'x'""");
                data.Add(kind, """DELETE FROM "TicketEvents" """);
                data.Add(kind, """UPDATE "AlarmTransitions" SET "Reason" = 'x'""");
                data.Add(kind, """DELETE FROM "AlarmTransitions" """);
                data.Add(kind, """DELETE FROM "Tickets" """);
            }

            data.Add(StoreKind.Sqlite, """INSERT OR REPLACE INTO "TicketEvents" ("Id", "TicketId", "What", "At") VALUES (1, 1, 'x', 0)""");
            data.Add(StoreKind.Postgres, """TRUNCATE "AuditEntries" """);
            data.Add(StoreKind.Postgres, """TRUNCATE "Tickets" CASCADE""");
            return data;
        }
    }

    [Theory, MemberData(nameof(Statements))]
    [Trait("domain", "1: Residents' personal data is encrypted at rest and shown only to those who need it")]
    public async Task A_line_of_a_history_is_neither_changed_nor_removed(StoreKind kind, string statement)
    {
        await using var timeline = await HistoryAsync(kind);
        Assert.Matches("never changed|retention alone", await timeline.RefusalAsync(statement));
        Assert.Single(await timeline.AllAsync<TicketEvent>());
    }

    [Theory, ClassData(typeof(BothStores))]
    [Trait("domain", "1: Residents' personal data is encrypted at rest and shown only to those who need it")]
    public async Task The_record_of_a_finished_elevator_repair_cannot_be_altered(StoreKind kind)
    {
        await using var timeline = await HistoryAsync(kind);
        await timeline.SqlAsync("""UPDATE "Tickets" SET "Cause" = 'door contact', "Open" = (1 = 0)""");
        Assert.Contains("elevator", await timeline.RefusalAsync("""UPDATE "Tickets" SET "Cause" = 'vandalism'"""), StringComparison.Ordinal);
        Assert.Contains("elevator", await timeline.RefusalAsync("""UPDATE "Tickets" SET "ArrivedAt" = 0"""), StringComparison.Ordinal);

        // A note may still be added: it bumps the version and writes a line.
        await timeline.SqlAsync("""UPDATE "Tickets" SET "Version" = "Version" + 1""");
    }

    [Theory, ClassData(typeof(BothStores))]
    public async Task A_permit_opens_only_what_is_older(StoreKind kind)
    {
        await using var timeline = await HistoryAsync(kind);
        var written = (await timeline.AllAsync<TicketEvent>()).Single().At.ToUnixTimeMilliseconds();
        await timeline.SqlAsync($"""INSERT INTO "PruningPermits" ("TableName", "Before") VALUES ('TicketEvents', {written})""");
        await timeline.RefusalAsync("""DELETE FROM "TicketEvents" """);
        await timeline.SqlAsync($"""UPDATE "PruningPermits" SET "Before" = {written + 1}""", """DELETE FROM "TicketEvents" """);
        Assert.Empty(await timeline.AllAsync<TicketEvent>());
    }

    private static async Task<CloudTimeline> HistoryAsync(StoreKind kind)
    {
        var timeline = await CloudTimeline.StartAsync(kind);
        await timeline.StoreAsync(Estate.Alarm(1, "hengtai/b/d/p"), Estate.Ticket(1, "hengtai"));
        await timeline.StoreAsync(
            new TicketEvent { Id = 1, TicketId = 1, What = "Raised", At = Estate.Noon },
            new FacilityIoT.Cloud.Alarms.AlarmTransition { AlarmId = 1, From = default, To = default, Reason = "Raised", At = Estate.Noon, RecordedAt = Estate.Noon });
        await timeline.RunAsync(transaction => AuditTrail.RecordAsync(transaction, Actor.System("test"), "ticket.raised", "ticket/1", null, default));
        return timeline;
    }
}
