using FacilityIoT.Cloud.Persistence;
using FacilityIoT.IntegrationTests.Cloud.Stores;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace FacilityIoT.IntegrationTests.Cloud.Residents;

/// <summary>What somebody reads who has the store without the service: SQLite's files byte by byte, every row of every table of PostgreSQL.</summary>
internal static class RawStore
{
    /// <summary>In UTF-8, as both stores write texts.</summary>
    public static async Task<string> TextAsync(CloudTimeline timeline)
    {
        var storage = timeline.Services.GetRequiredService<IOptions<StorageOptions>>().Value;
        return storage.Postgres is null ? await FilesAsync(storage) : await RowsAsync(timeline);
    }

    private static async Task<string> FilesAsync(StorageOptions storage)
    {
        var text = new System.Text.StringBuilder();
        foreach (var file in Directory.GetFiles(storage.Directory, storage.DatabaseFile + "*"))
        {
            await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var reader = new StreamReader(stream, System.Text.Encoding.UTF8);
            text.Append(await reader.ReadToEndAsync());
        }

        return text.ToString();
    }

    private static async Task<string> RowsAsync(CloudTimeline timeline)
    {
        await using var db = await timeline.Services.GetRequiredService<IDbContextFactory<FacilityDb>>().CreateDbContextAsync();
        return (await db.Database.SqlQuery<string>($"SELECT schema_to_xml('public', true, false, '')::text AS \"Value\"").ToListAsync()).Single();
    }
}
