using System.Security.Cryptography;
using FacilityIoT.Cloud.Persistence;
using FacilityIoT.Cloud.Tickets;
using FacilityIoT.IntegrationTests.Cloud.Stores;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace FacilityIoT.IntegrationTests.Cloud.Tickets;

/// <summary>Files beside the database: whole or not there, checked, tidied.</summary>
public sealed class EvidenceTests
{
    private static readonly EvidenceSaid Before = new(EvidenceKind.Photo, EvidenceMoment.Before, "the seal", null, 31.2, 121.5);

    [Theory, ClassData(typeof(BothStores))]
    [Trait("domain", "1: Full trace accept")]
    public async Task Photos_of_before_and_after_are_kept_by_their_hash_and_let_a_level_2_be_finished(StoreKind kind)
    {
        await using var timeline = await CloudTimeline.StartAsync(kind);
        var number = (await timeline.RaiseAsync(level: 2)).Number;
        await timeline.ToSiteAsync(number);
        var first = await AddAsync(timeline, number, Photo(1), Before);
        await timeline.RefusedAsync(number, new TicketCommand.Finish("worn", "replaced", null));
        await AddAsync(timeline, number, Photo(2), Before with { Moment = EvidenceMoment.After });
        await timeline.RestartAsync();
        await timeline.DoAsync(number, new TicketCommand.Finish("worn", "replaced", null));

        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Photo(1))), first.Sha256);
        Assert.Equal(Photo(1), await File.ReadAllBytesAsync(Shelf(timeline).PathOf(first.Sha256)));
        var (pieces, faults) = await CheckAsync(timeline);
        Assert.Equal(2, pieces);
        Assert.Empty(faults);
    }

    [Theory, ClassData(typeof(BothStores))]
    public async Task The_same_photo_sent_twice_is_one(StoreKind kind)
    {
        await using var timeline = await CloudTimeline.StartAsync(kind);
        var number = (await timeline.RaiseAsync()).Number;
        var once = await AddAsync(timeline, number, Photo(1), Before);
        Assert.Equal(once.Id, (await AddAsync(timeline, number, Photo(1), Before)).Id);
        Assert.Single(await timeline.AllAsync<TicketEvent>(), line => line.What == nameof(TicketHappening.EvidenceAdded));
    }

    [Fact]
    public async Task A_file_that_was_changed_or_lost_is_named()
    {
        await using var timeline = await CloudTimeline.StartAsync(StoreKind.Sqlite);
        var number = (await timeline.RaiseAsync()).Number;
        var changed = await AddAsync(timeline, number, Photo(1), Before);
        var lost = await AddAsync(timeline, number, Photo(2), Before);
        await File.WriteAllBytesAsync(Shelf(timeline).PathOf(changed.Sha256), Photo(3));
        File.Delete(Shelf(timeline).PathOf(lost.Sha256));

        var (pieces, faults) = await CheckAsync(timeline);
        Assert.Equal(2, pieces);
        Assert.Contains($"Evidence {changed.Id} of ticket {number}: The file {changed.Sha256} is not what was put down", faults[0], StringComparison.Ordinal);
        Assert.Contains("is missing", faults[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(EvidenceKind.Photo, 2000, null)]
    [InlineData(EvidenceKind.Photo, 10, 2000)]
    public async Task What_is_larger_than_its_kind_may_be_is_cut_off_and_leaves_nothing(EvidenceKind kind, int sent, int? announced)
    {
        await using var timeline = await CloudTimeline.StartAsync(StoreKind.Sqlite);
        var shelf = Shelf(timeline, options => options.PhotoBytes = 1024);
        Assert.Equal(new ShelvedFile.TooLarge(1024), await shelf.KeepAsync(new MemoryStream(Photo(1, sent)), kind, announced, default));
        Assert.True(!Directory.Exists(shelf.Root) || Directory.GetFiles(shelf.Root, "*", SearchOption.AllDirectories).Length == 0);
    }

    [Fact]
    public async Task Without_room_nothing_is_begun_and_what_breaks_off_leaves_nothing()
    {
        await using var timeline = await CloudTimeline.StartAsync(StoreKind.Sqlite);
        var full = Shelf(timeline, options => options.ReserveBytes = long.MaxValue / 2);
        Assert.IsType<ShelvedFile.NoRoom>(await full.KeepAsync(new MemoryStream(Photo(1)), EvidenceKind.Photo, null, default));
        var shelf = Shelf(timeline);
        Assert.IsType<ShelvedFile.NoRoom>(await shelf.KeepAsync(new Breaking(Photo(1), new IOException("No space left on device", 28)), EvidenceKind.Photo, null, default));
        await Assert.ThrowsAsync<IOException>(() => shelf.KeepAsync(new Breaking(Photo(1), new IOException("The phone is gone")), EvidenceKind.Photo, null, default));
        Assert.Empty(Directory.GetFiles(shelf.Root, "*", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task At_the_start_files_that_belong_to_nothing_are_removed_once_they_are_a_day_old()
    {
        await using var timeline = await CloudTimeline.StartAsync(StoreKind.Sqlite);
        var shelf = Shelf(timeline);
        var kept = await AddAsync(timeline, (await timeline.RaiseAsync()).Number, Photo(1), Before);
        var orphan = Assert.IsType<ShelvedFile.Kept>(await shelf.KeepAsync(new MemoryStream(Photo(2)), EvidenceKind.Photo, null, default));
        var half = Path.Combine(shelf.Root, "incoming", "half.part");
        await File.WriteAllTextAsync(half, "half");
        string[] paths = [shelf.PathOf(kept.Sha256), shelf.PathOf(orphan.Sha256), half];
        var tidying = ActivatorUtilities.CreateInstance<EvidenceTidying>(timeline.Services);

        Array.ForEach(paths, path => File.SetLastWriteTimeUtc(path, timeline.Now.UtcDateTime.AddHours(-23)));
        Assert.Equal(0, await tidying.TidyAsync(default));
        Array.ForEach(paths, path => File.SetLastWriteTimeUtc(path, timeline.Now.UtcDateTime.AddHours(-25)));
        Assert.Equal(2, await tidying.TidyAsync(default));
        Assert.Equal([true, false, false], paths.Select(File.Exists));
    }

    internal static byte[] Photo(byte seed, int length = 500) => [0xFF, 0xD8, 0xFF, 0xE0, .. Enumerable.Range(0, length).Select(i => (byte)((i * 31) + seed))];

    private static async Task<Evidence> AddAsync(CloudTimeline timeline, string number, byte[] content, EvidenceSaid said)
    {
        var file = Assert.IsType<ShelvedFile.Kept>(await Shelf(timeline).KeepAsync(new MemoryStream(content), said.Kind, content.Length, default));
        return (await timeline.Services.GetRequiredService<EvidenceWork>().AddAsync(number, file, said, TicketStories.Engineer, default))!;
    }

    private static async Task<(int Pieces, IReadOnlyList<string> Faults)> CheckAsync(CloudTimeline timeline) => await timeline.Services.GetRequiredService<EvidenceCheck>().AllAsync(default);

    private static EvidenceShelf Shelf(CloudTimeline timeline, Action<EvidenceOptions>? set = null)
    {
        if (set is null)
        {
            return timeline.Services.GetRequiredService<EvidenceShelf>();
        }

        var options = new EvidenceOptions();
        set(options);
        return new EvidenceShelf(timeline.Services.GetRequiredService<IOptions<StorageOptions>>(), Options.Create(options));
    }

    /// <summary>Gives its bytes and then fails.</summary>
    private sealed class Breaking(byte[] content, IOException failure) : MemoryStream(content)
    {
        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            var read = await base.ReadAsync(buffer, cancellationToken);
            return read > 0 ? read : throw failure;
        }
    }
}
