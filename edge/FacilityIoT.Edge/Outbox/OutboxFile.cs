using System.Globalization;
using Microsoft.Data.Sqlite;

namespace FacilityIoT.Edge.Outbox;

/// <summary>Opens the outbox's file, and sets aside one that cannot be used.</summary>
internal static class OutboxFile
{
    /// <summary>Up to this size the whole file is checked at the start; in a larger one every frame's own check sum must do, so that a box starts in seconds.</summary>
    private const long WholeCheckBytes = 256L << 20;

    /// <summary>How long another program that looks into the file may hold up a commit before that counts as trouble.</summary>
    private const int LockSeconds = 1;

    /// <summary>Opens or creates the file; one that is damaged is renamed first, and the reason given.</summary>
    /// <param name="fresh">What a new file begins with.</param>
    /// <param name="condemned">Why the file is set aside without a look; null for a look.</param>
    /// <returns>The database, and where an unusable file went and why.</returns>
    /// <exception cref="SqliteException">The disk refuses; nothing was set aside.</exception>
    public static (OutboxDatabase Database, SetAside? SetAside) Open(string path, OutboxMeta fresh, TimeProvider time, string? condemned = null)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        if (condemned is not null)
        {
            var aside = Rename(path, time.GetUtcNow());
            return (OpenOrCreate(path, fresh), new SetAside(aside, condemned));
        }

        try
        {
            return (OpenOrCreate(path, fresh), null);
        }
        catch (Exception fault) when (IsDamage(fault, path))
        {
            var aside = Rename(path, time.GetUtcNow());
            return (OpenOrCreate(path, fresh), new SetAside(aside, fault.Message));
        }
    }

    /// <summary>A second connection, which only reads.</summary>
    public static OutboxDatabase OpenReader(string path)
    {
        var connection = Connect(path, SqliteOpenMode.ReadWrite);
        try
        {
            Execute(connection, "PRAGMA query_only = ON");
            return new OutboxDatabase(connection);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private static OutboxDatabase OpenOrCreate(string path, OutboxMeta fresh)
    {
        var connection = Connect(path, SqliteOpenMode.ReadWriteCreate);
        try
        {
            Execute(connection, OutboxSchema.Pragmas);
            var version = Number(connection, "PRAGMA user_version");
            if (version == 0 && Number(connection, "SELECT count(*) FROM sqlite_schema") == 0)
            {
                Execute(connection, $"BEGIN IMMEDIATE; {OutboxSchema.Create} INSERT INTO meta VALUES (1, zeroblob(16), 1, -1, 0, 0); PRAGMA user_version = {OutboxSchema.Version};");
                var created = new OutboxDatabase(connection);
                created.Put(fresh);
                Execute(connection, "COMMIT");
                return created;
            }

            if (version != OutboxSchema.Version)
            {
                throw new InvalidDataException($"The outbox has version {version}, this program knows {OutboxSchema.Version}.");
            }

            if (new FileInfo(path).Length <= WholeCheckBytes && Text(connection, "PRAGMA quick_check(1)") is not "ok" and var finding)
            {
                throw new InvalidDataException($"The outbox fails its integrity check: {finding}");
            }

            var database = new OutboxDatabase(connection);
            _ = database.ReadMeta();
            _ = database.Hosts();
            return database;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private static bool IsDamage(Exception fault, string path) => fault switch
    {
        InvalidDataException => true,

        // 1 is a wrong statement: a table is missing or has other columns.
        SqliteException sqlite => sqlite.SqliteErrorCode == 1 || DiskTrouble.Of(sqlite, path).Kind == DiskTroubleKind.Corrupt,
        _ => false,
    };

    private static string Rename(string path, DateTimeOffset now)
    {
        var stamp = now.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);
        var aside = $"{path}.{stamp}-damaged";
        for (var n = 2; File.Exists(aside); n++)
        {
            aside = string.Create(CultureInfo.InvariantCulture, $"{path}.{stamp}-{n}-damaged");
        }

        foreach (var suffix in (string[])["", "-wal", "-shm"])
        {
            if (File.Exists(path + suffix))
            {
                File.Move(path + suffix, aside + suffix);
            }
        }

        return aside;
    }

    private static SqliteConnection Connect(string path, SqliteOpenMode mode)
    {
        // Not pooled: closing must close the file.
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Mode = mode, Pooling = false, DefaultTimeout = LockSeconds }.ToString());
        try
        {
            connection.Open();
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

#pragma warning disable CA2100 // Every text is a constant of this file or of the schema.
    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static string? Text(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return Convert.ToString(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }
#pragma warning restore CA2100

    private static long Number(SqliteConnection connection, string sql) => long.Parse(Text(connection, sql) ?? "0", CultureInfo.InvariantCulture);
}

/// <summary>A file that could not be used.</summary>
/// <param name="Path">Where it is now.</param>
internal sealed record SetAside(string Path, string Reason);
