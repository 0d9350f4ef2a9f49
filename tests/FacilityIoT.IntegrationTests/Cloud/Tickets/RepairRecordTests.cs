using FacilityIoT.Cloud.Tickets;
using FacilityIoT.IntegrationTests.Cloud.Stores;
using Microsoft.Extensions.DependencyInjection;

namespace FacilityIoT.IntegrationTests.Cloud.Tickets;

/// <summary>Repeats, parts and stock, reports.</summary>
public sealed class RepairRecordTests
{
    [Theory, ClassData(typeof(BothStores))]
    [Trait("domain", "1: Same asset and same fault class again within 30 days")]
    public async Task The_same_fault_at_the_same_asset_within_thirty_days_of_the_repair_is_linked(StoreKind kind)
    {
        await using var timeline = await CloudTimeline.StartAsync(kind);
        var first = await timeline.RaiseAsync();
        await RepairAsync(timeline, first.Number);
        await timeline.AdvanceAsync(TimeSpan.FromDays(30) - TimeSpan.FromMilliseconds(1));

        Assert.Equal(first.Id, (await timeline.RaiseAsync()).RepeatOfId);
        Assert.Null((await timeline.RaiseAsync(asset: "pump-2")).RepeatOfId);
        Assert.Null((await timeline.RaiseAsync(faultClass: "Power_Loss_Alarm")).RepeatOfId);
        Assert.Null((await timeline.RaiseAsync(asset: null)).RepeatOfId);
        Assert.Single(await timeline.AllAsync<TicketEvent>(), line => line.What == nameof(TicketHappening.RepeatFound) && line.Detail!.Contains(first.Number, StringComparison.Ordinal));

        await timeline.AdvanceAsync(TimeSpan.FromMilliseconds(1));
        Assert.Null((await timeline.RaiseAsync()).RepeatOfId);
    }

    [Theory, ClassData(typeof(BothStores))]
    public async Task A_false_alarm_is_no_repair_that_could_be_repeated(StoreKind kind)
    {
        await using var timeline = await CloudTimeline.StartAsync(kind);
        var first = await timeline.RaiseAsync();
        await timeline.DoAsync(first.Number, new TicketCommand.Cancel("nothing found"), TicketStories.Supervisor);
        Assert.Null((await timeline.RaiseAsync()).RepeatOfId);
    }

    [Theory, ClassData(typeof(BothStores))]
    [Trait("domain", "1: Parts used per repair")]
    public async Task Parts_are_taken_out_of_the_stock_and_one_ticket_warns_when_it_is_low(StoreKind kind)
    {
        await using var timeline = await CloudTimeline.StartAsync(kind);
        await CountAsync(timeline, 5_000);
        var number = (await timeline.RaiseAsync()).Number;
        await timeline.ToSiteAsync(number);
        await timeline.DoAsync(number, new TicketCommand.UsePart("SEAL-40", 2_000, "pieces"));
        Assert.Single(await timeline.AllAsync<Ticket>());

        await timeline.DoAsync(number, new TicketCommand.UsePart("SEAL-40", 2_000, "pieces"));
        await timeline.RestartAsync();
        await timeline.DoAsync(number, new TicketCommand.UsePart("SEAL-40", 500, "pieces"));
        var warning = Assert.Single(await timeline.AllAsync<Ticket>(), ticket => ticket.Level == 5);
        Assert.Equal(("plan", "Stock low: Seal (SEAL-40), 1 pieces left"), (warning.Source, warning.TitleEn));
        Assert.Equal(500, (await timeline.AllAsync<StockItem>()).Single().Thousandths);
        Assert.All(await timeline.AllAsync<PartUse>(), use => Assert.Equal(("Leak_Alarm", "engineer-1"), (use.FaultClass, use.UsedBy)));

        // Filled up, it warns again when it falls again.
        await CountAsync(timeline, 3_000);
        await timeline.DoAsync(number, new TicketCommand.UsePart("SEAL-40", 2_000, "pieces"));
        Assert.Equal(2, (await timeline.AllAsync<Ticket>()).Count(ticket => ticket.Level == 5));
    }

    [Theory, ClassData(typeof(BothStores))]
    public async Task A_part_that_the_stock_does_not_know_is_written_down_and_a_mistake_is_taken_back(StoreKind kind)
    {
        await using var timeline = await CloudTimeline.StartAsync(kind);
        await CountAsync(timeline, 5_000);
        var number = (await timeline.RaiseAsync()).Number;
        await timeline.RefusedAsync(number, new TicketCommand.UsePart("SEAL-40", 1_000, "pieces"));
        await timeline.ToSiteAsync(number);
        await timeline.DoAsync(number, new TicketCommand.UsePart("BOLT-8", 4_000, "pieces"));
        await timeline.DoAsync(number, new TicketCommand.UsePart("SEAL-40", 3_000, "pieces"));
        await timeline.DoAsync(number, new TicketCommand.UsePart("SEAL-40", -1_000, "pieces"));
        Assert.Equal(3_000, (await timeline.AllAsync<StockItem>()).Single().Thousandths);
        Assert.Equal([null, 1L, 1L], (await timeline.AllAsync<PartUse>()).Select(use => use.StockItemId));
    }

    [Theory, ClassData(typeof(BothStores))]
    [Trait("domain", "1: After a major accident a written report within 24 h of the repair")]
    public async Task The_report_of_a_major_accident_is_kept_with_its_author_and_a_correction_beside_it(StoreKind kind)
    {
        await using var timeline = await CloudTimeline.StartAsync(kind);
        var number = (await timeline.RaiseAsync()).Number;
        await timeline.ToSiteAsync(number);
        await timeline.DoAsync(number, new TicketCommand.Finish("Pipe burst", "Pipe replaced", null));
        var report = new TicketCommand.FileReport("Pipe burst by frost", "Pipe replaced", "Heating band");
        await timeline.RefusedAsync(number, report);
        await timeline.DoAsync(number, new TicketCommand.SetMajor(true, "three floors"), TicketStories.Supervisor);
        await timeline.DoAsync(number, report);
        await timeline.DoAsync(number, report with { Prevention = "Heating band, checked each autumn" }, TicketStories.Other);
        Assert.Equal(["engineer-1", "engineer-2"], (await timeline.AllAsync<MajorReport>()).Select(filed => filed.Author));
        await timeline.DoAsync(number, new TicketCommand.Verify(true, null), TicketStories.Supervisor);
        await timeline.DoAsync(number, new TicketCommand.Close(), TicketStories.Supervisor);
    }

    private static async Task RepairAsync(CloudTimeline timeline, string number)
    {
        await timeline.ToSiteAsync(number);
        await timeline.DoAsync(number, new TicketCommand.Finish("Seal worn", "Seal replaced", null));
        await timeline.DoAsync(number, new TicketCommand.Verify(true, null), TicketStories.Supervisor);
        await timeline.DoAsync(number, new TicketCommand.Close(), TicketStories.Supervisor);
    }

    private static async Task CountAsync(CloudTimeline timeline, long thousandths) => await timeline.Services.GetRequiredService<StockRoom>().CountAsync(
        new StockCount("hengtai", "SEAL-40", "密封圈", "Seal", "pieces", "plumbing", thousandths, 2_000), null, TicketStories.Supervisor, default);
}
