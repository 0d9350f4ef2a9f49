using FacilityIoT.Cloud.Audit;
using FacilityIoT.IntegrationTests.Cloud.Stores;
using Microsoft.Extensions.DependencyInjection;

namespace FacilityIoT.IntegrationTests.Cloud.Audit;

/// <summary>Somebody tampers with the audit trail by SQL; the verification says where and how.</summary>
public sealed class AuditTamperTests
{
    [Theory, ClassData(typeof(BothStores))]
    public async Task A_trail_that_nobody_touched_is_whole(StoreKind kind)
    {
        await using var timeline = await TrailAsync(kind);
        var verdict = await VerifyAsync(timeline);
        Assert.Null(verdict.Break);
        Assert.Equal((10L, 1L, 10L), (verdict.Lines, verdict.First, verdict.Head.Number));
        Assert.Equal(verdict.Head, verdict.KeptHead);
    }

    [Theory, ClassData(typeof(BothStores))]
    public Task Changed(StoreKind kind) => TamperAsync(kind, 4, AuditBreakKind.Changed, """UPDATE "AuditEntries" SET "ActorName" = 'somebody else' WHERE "Number" = 4""");

    [Theory, ClassData(typeof(BothStores))]
    public Task Missing(StoreKind kind) => TamperAsync(kind, 4, AuditBreakKind.Missing, """DELETE FROM "AuditEntries" WHERE "Number" IN (4, 5)""");

    [Theory, ClassData(typeof(BothStores))]
    public Task Missing_at_the_beginning(StoreKind kind) => TamperAsync(kind, 1, AuditBreakKind.Missing, """DELETE FROM "AuditEntries" WHERE "Number" < 3""");

    [Theory, ClassData(typeof(BothStores))]
    public Task Cut_off_at_the_end(StoreKind kind) => TamperAsync(kind, 9, AuditBreakKind.CutOff, """DELETE FROM "AuditEntries" WHERE "Number" > 8""");

    [Theory, ClassData(typeof(BothStores))]
    public Task All_of_it(StoreKind kind) => TamperAsync(kind, 1, AuditBreakKind.CutOff, """DELETE FROM "AuditEntries" """);

    [Theory, ClassData(typeof(BothStores))]
    public async Task Inserted(StoreKind kind)
    {
        await using var timeline = await TrailAsync(kind);
        await timeline.WithoutGuardsAsync(kind, "AuditEntries");
        var fourth = (await timeline.AllAsync<AuditEntry>()).Single(line => line.Number == 4);
        var forged = new AuditEntry
        {
            Number = 4, At = fourth.At, ActorKind = ActorKind.Person, ActorName = "nobody", Action = "ticket.close", Subject = "ticket/1", PreviousHash = fourth.PreviousHash,
        };
        forged.Hash = forged.ComputeHash();

        // The numbers behind it make room, by a way round: a key may not occur twice even for a moment.
        await timeline.SqlAsync(
            """UPDATE "AuditEntries" SET "Number" = -("Number" + 1) WHERE "Number" >= 4""", """UPDATE "AuditEntries" SET "Number" = -"Number" WHERE "Number" < 0""");
        await timeline.StoreAsync(forged);
        var found = (await VerifyAsync(timeline)).Break;
        Assert.Equal((4L, AuditBreakKind.Inserted), (found!.Number, found.Kind));
    }

    [Theory, ClassData(typeof(BothStores))]
    public async Task The_kept_head_does_not_follow_a_trail_that_was_cut(StoreKind kind)
    {
        await using var timeline = await TrailAsync(kind);
        await timeline.WithoutGuardsAsync(kind, "AuditEntries");
        await timeline.SqlAsync("""DELETE FROM "AuditEntries" WHERE "Number" > 8""");
        var keeper = timeline.Services.GetRequiredService<AuditHeadKeeper>();
        Assert.False(await keeper.KeepAsync(default));
        await WriteAsync(timeline, 5);
        Assert.False(await keeper.KeepAsync(default));

        // Numbers 9 and 10 exist again, and are not those that were.
        Assert.Equal(AuditBreakKind.Changed, (await VerifyAsync(timeline)).Break!.Kind);
    }

    private static async Task TamperAsync(StoreKind kind, long number, AuditBreakKind how, string sql)
    {
        await using var timeline = await TrailAsync(kind);
        await timeline.WithoutGuardsAsync(kind, "AuditEntries");
        await timeline.SqlAsync(sql);
        var found = (await VerifyAsync(timeline)).Break;
        Assert.Equal((number, how), (found!.Number, found.Kind));
    }

    private static async Task<CloudTimeline> TrailAsync(StoreKind kind)
    {
        var timeline = await CloudTimeline.StartAsync(kind);
        await WriteAsync(timeline, 10);
        Assert.True(await timeline.Services.GetRequiredService<AuditHeadKeeper>().KeepAsync(default));
        return timeline;
    }

    private static async Task WriteAsync(CloudTimeline timeline, int lines)
    {
        for (var line = 0; line < lines; line++)
        {
            await timeline.RunAsync(transaction => AuditTrail.RecordAsync(transaction, Actor.System("test"), "ticket.accept", $"ticket/{line}", new { line }, default));
        }
    }

    private static Task<AuditVerdict> VerifyAsync(CloudTimeline timeline) => timeline.Services.GetRequiredService<AuditVerifier>().VerifyAsync(null, default);
}
