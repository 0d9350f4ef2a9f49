namespace FacilityIoT.Edge.Outbox;

/// <summary>The outbox's tables.</summary>
internal static class OutboxSchema
{
    /// <summary>Kept in <c>PRAGMA user_version</c>; a file of another version is set aside.</summary>
    public const int Version = 1;

    /// <summary>What a frame costs besides its samples, in bytes: its other columns and its share of pages.</summary>
    public const int FrameOverheadBytes = 64;

    /// <summary>
    /// There is no table of lost frames: a number from 1 to the head that no host has and no row holds is lost by definition.
    /// </summary>
    public const string Create = """
        CREATE TABLE meta(
          id INTEGER PRIMARY KEY CHECK (id = 1),
          epoch BLOB NOT NULL CHECK (length(epoch) = 16),
          next_fseq INTEGER NOT NULL,
          bdseq INTEGER NOT NULL,
          evicted INTEGER NOT NULL,
          damaged INTEGER NOT NULL) STRICT;
        CREATE TABLE frame(
          fseq INTEGER PRIMARY KEY,
          lane INTEGER NOT NULL,
          device TEXT,
          created_ms INTEGER NOT NULL,
          crc32c INTEGER NOT NULL,
          samples BLOB NOT NULL) STRICT;
        CREATE INDEX frame_alarm ON frame(fseq) WHERE lane = 1;
        CREATE TABLE host(name TEXT PRIMARY KEY, watermark INTEGER NOT NULL, ranges TEXT NOT NULL) STRICT;
        CREATE TABLE condition(key TEXT PRIMARY KEY, active INTEGER NOT NULL, latched INTEGER NOT NULL, since_ms INTEGER NOT NULL) STRICT;
        CREATE TABLE damaged(
          id INTEGER PRIMARY KEY,
          epoch BLOB NOT NULL,
          found_ms INTEGER NOT NULL,
          fseq INTEGER NOT NULL,
          lane INTEGER NOT NULL,
          device TEXT,
          created_ms INTEGER NOT NULL,
          crc32c INTEGER NOT NULL,
          samples BLOB NOT NULL) STRICT;
        """;

    /// <summary>Every commit is on the disk before it returns: a frame whose number was sent must never be rolled back by a power cut.</summary>
    /// <remarks>The log is kept near 1 MB, so that <see cref="DiskReserve"/> has room for it and for its checkpoint.</remarks>
    public const string Pragmas = """
        PRAGMA journal_mode = WAL;
        PRAGMA synchronous = FULL;
        PRAGMA wal_autocheckpoint = 256;
        PRAGMA temp_store = MEMORY;
        PRAGMA cell_size_check = ON;
        """;
}
