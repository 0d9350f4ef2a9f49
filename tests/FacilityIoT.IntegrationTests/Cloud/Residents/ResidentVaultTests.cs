using FacilityIoT.Cloud.Audit;
using FacilityIoT.Cloud.Persistence;
using FacilityIoT.Cloud.Residents;
using FacilityIoT.IntegrationTests.Cloud.Stores;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace FacilityIoT.IntegrationTests.Cloud.Residents;

public sealed class ResidentVaultTests
{
    private static readonly Actor Operator = new(ActorKind.Person, 7, "operator-1", "10.0.0.8");
    private static readonly ResidentDetails Caller = new("测试住户甲", "13800001234", "七号楼一二〇四室");

    [Theory, ClassData(typeof(BothStores))]
    [Trait("domain", "1: Residents' personal data is encrypted at rest and shown only to those who need it")]
    public async Task The_store_holds_neither_name_nor_phone_nor_address(StoreKind kind)
    {
        await using var timeline = await CloudTimeline.StartAsync(kind);
        var id = await AddAsync(timeline, "tower-a", Caller);
        await timeline.RunAsync(transaction => Vault(timeline).RevealAsync(transaction, id, Operator, "call back", default));

        var raw = await RawStore.TextAsync(timeline);
        Assert.Contains("tower-a", raw, StringComparison.Ordinal);
        Assert.Contains("call back", raw, StringComparison.Ordinal);
        Assert.DoesNotContain(Caller.Name!, raw, StringComparison.Ordinal);
        Assert.DoesNotContain(Caller.Phone!, raw, StringComparison.Ordinal);
        Assert.DoesNotContain(Caller.Address!, raw, StringComparison.Ordinal);
    }

    [Theory, ClassData(typeof(BothStores))]
    [Trait("domain", "1: Residents' personal data is encrypted at rest and shown only to those who need it")]
    public async Task Masked_by_default_and_each_look_in_the_clear_is_written_down_with_its_purpose(StoreKind kind)
    {
        await using var timeline = await CloudTimeline.StartAsync(kind);
        var id = await AddAsync(timeline, "tower-a", Caller);

        var masked = Vault(timeline).Masked(Assert.Single(await timeline.AllAsync<Resident>()));
        Assert.Equal(("测**", "138****1234", "****", true), (masked.Name, masked.Phone, masked.Address, masked.Readable));
        Assert.DoesNotContain(await timeline.AllAsync<AuditEntry>(), line => line.Action == "resident.reveal");

        await timeline.RestartAsync();
        await timeline.RunAsync(async transaction => Assert.Equal(Caller, await Vault(timeline).RevealAsync(transaction, id, Operator, "call back", default)));
        var line = Assert.Single(await timeline.AllAsync<AuditEntry>(), line => line.Action == "resident.reveal");
        Assert.Equal(("operator-1", "10.0.0.8", $"resident/{id}", """{"purpose":"call back"}"""), (line.ActorName, line.ActorFrom, line.Subject, line.Detail));
    }

    [Theory, ClassData(typeof(BothStores))]
    public async Task Without_its_line_in_the_trail_nothing_is_seen(StoreKind kind)
    {
        await using var timeline = await CloudTimeline.StartAsync(kind);
        var id = await AddAsync(timeline, "tower-a", Caller);
        await Assert.ThrowsAsync<ArgumentException>(() => timeline.RunAsync(transaction => Vault(timeline).RevealAsync(transaction, id, Operator, " ", default)));
    }

    [Theory, ClassData(typeof(BothStores))]
    public async Task The_same_caller_is_found_again_by_phone_however_it_is_written(StoreKind kind)
    {
        await using var timeline = await CloudTimeline.StartAsync(kind);
        Assert.Empty(await ByPhoneAsync("13800001234"));
        var id = await AddAsync(timeline, "tower-a", Caller);
        await AddAsync(timeline, "tower-a", Caller with { Phone = "13900004321" });

        await timeline.RestartAsync();
        Assert.Equal([id], await ByPhoneAsync("+86 138-0000-1234"));
        Assert.Empty(await ByPhoneAsync("13800001235"));
        Assert.Empty(await ByPhoneAsync("no number"));

        async Task<int[]> ByPhoneAsync(string phone)
        {
            await using var db = await timeline.Services.GetRequiredService<IDbContextFactory<FacilityDb>>().CreateDbContextAsync();
            return [.. (await timeline.Services.GetRequiredService<ResidentDirectory>().ByPhoneAsync(db, phone, default)).Select(row => row.Id)];
        }
    }

    [Theory, ClassData(typeof(BothStores))]
    public async Task A_fault_concerns_its_area_and_one_of_no_area_the_whole_site(StoreKind kind)
    {
        await using var timeline = await CloudTimeline.StartAsync(kind);
        var a = await AddAsync(timeline, "tower-a", Caller);
        var b = await AddAsync(timeline, "tower-b", Caller);
        var gone = await AddAsync(timeline, "tower-a", Caller);
        await EraseAsync(timeline, gone);

        await timeline.RunAsync(async transaction =>
        {
            var directory = timeline.Services.GetRequiredService<ResidentDirectory>();
            Assert.Equal([a], await directory.AffectedAsync(transaction, "hengtai", "tower-a", default));
            Assert.Equal([a, b], await directory.AffectedAsync(transaction, "hengtai", null, default));
            Assert.Empty(await directory.AffectedAsync(transaction, "elsewhere", null, default));
        });
    }

    [Theory, ClassData(typeof(BothStores))]
    public async Task Erased_on_request_the_data_is_gone_and_the_ticket_keeps_its_reporter(StoreKind kind)
    {
        await using var timeline = await CloudTimeline.StartAsync(kind);
        var id = await AddAsync(timeline, "tower-a", Caller);
        var directory = timeline.Services.GetRequiredService<ResidentDirectory>();
        await timeline.RunAsync(transaction => directory.ReportedAsync(transaction, 5, id, default));
        await EraseAsync(timeline, id);

        var row = Assert.Single(await timeline.AllAsync<Resident>());
        Assert.Null(row.SealedName ?? row.SealedPhone ?? row.SealedAddress ?? row.PhoneLookup);
        Assert.Equal(id, Assert.Single(await timeline.AllAsync<TicketReporter>()).ResidentId);
        await timeline.RunAsync(async transaction =>
        {
            Assert.Null(await Vault(timeline).RevealAsync(transaction, id, Operator, "call back", default));
            Assert.Empty(await directory.ReportersAsync(transaction, 5, default));
        });
        Assert.Single(await timeline.AllAsync<AuditEntry>(), line => line.Action == "resident.erase");
    }

    [Theory, ClassData(typeof(BothStores))]
    public async Task Lost_keys_are_said_and_put_back_they_open_everything_again(StoreKind kind)
    {
        await using var timeline = await CloudTimeline.StartAsync(kind);
        var id = await AddAsync(timeline, "tower-a", Caller);
        var folder = Path.Combine(timeline.Services.GetRequiredService<IOptions<StorageOptions>>().Value.Directory, ResidentKeys.Folder);
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(folder));
        Directory.Move(folder, folder + ".lost");
        await timeline.RestartAsync();

        Assert.False(Vault(timeline).Masked(Assert.Single(await timeline.AllAsync<Resident>())).Readable);
        var lost = await Assert.ThrowsAsync<ResidentKeysLostException>(() => timeline.RunAsync(transaction => Vault(timeline).RevealAsync(transaction, id, Operator, "call back", default)));
        Assert.Contains(folder, lost.Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<ResidentKeysLostException>(() => AddAsync(timeline, "tower-a", Caller));

        Directory.Delete(folder, recursive: true);
        Directory.Move(folder + ".lost", folder);
        await timeline.RestartAsync();
        Assert.Equal("测**", Vault(timeline).Masked(Assert.Single(await timeline.AllAsync<Resident>())).Name);
    }

    private static ResidentVault Vault(CloudTimeline timeline) => timeline.Services.GetRequiredService<ResidentVault>();

    private static async Task<int> AddAsync(CloudTimeline timeline, string area, ResidentDetails details)
    {
        var id = 0;
        await timeline.RunAsync(async transaction => id = (await Vault(timeline).AddAsync(transaction, new ResidentEntry("hengtai", area, "zh", details), Operator, default)).Id);
        return id;
    }

    private static Task EraseAsync(CloudTimeline timeline, int id) => timeline.RunAsync(async transaction =>
        await Vault(timeline).EraseAsync(transaction, await transaction.Db.Set<Resident>().SingleAsync(row => row.Id == id), Operator, default));
}
