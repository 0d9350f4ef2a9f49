using System.Buffers.Binary;
using System.Data;
using FacilityIoT.Wire.Delivery;
using Microsoft.Data.Sqlite;

namespace FacilityIoT.Edge.Outbox;

/// <summary>The outbox's statements on one open file. Used by one thread at a time; every method that writes runs inside <see cref="InTransaction"/>.</summary>
internal sealed class OutboxDatabase : IDisposable
{
    private readonly SqliteConnection connection;
    private readonly Statement insertFrame;
    private readonly Statement deleteRange;
    private readonly Statement oldest;
    private readonly Statement low;
    private readonly Statement readFrame;
    private readonly Statement putMeta;
    private readonly Statement putCondition;
    private readonly Statement putHost;

    /// <param name="connection">Open, with schema; owned from here on.</param>
    public OutboxDatabase(SqliteConnection connection)
    {
        this.connection = connection;
        insertFrame = new(connection, "INSERT INTO frame VALUES ($1, $2, $3, $4, $5, $6)", 6);
        deleteRange = new(connection, "DELETE FROM frame WHERE fseq BETWEEN $1 AND $2 RETURNING length(samples)", 2);
        oldest = new(connection, "SELECT fseq FROM frame WHERE lane = $1 AND fseq < $2 ORDER BY fseq LIMIT 1", 2);
        low = new(connection, "SELECT min(fseq) FROM frame", 0);
        readFrame = new(connection, "SELECT m.epoch, f.lane, f.device, f.created_ms, f.crc32c, f.samples FROM meta m LEFT JOIN frame f ON f.fseq = $1", 1);
        putMeta = new(connection, "UPDATE meta SET epoch = $1, next_fseq = $2, bdseq = $3, evicted = $4, damaged = $5", 5);
        putCondition = new(connection, "INSERT INTO condition VALUES ($1, $2, $3, $4) ON CONFLICT (key) DO UPDATE SET active = $2, latched = $3, since_ms = $4", 4);
        putHost = new(connection, "INSERT INTO host VALUES ($1, $2, $3) ON CONFLICT (name) DO UPDATE SET watermark = $2, ranges = $3", 3);
    }

    /// <summary>All or nothing, and on the disk when it returns.</summary>
    public void InTransaction(Action body)
    {
        Execute("BEGIN IMMEDIATE");
        try
        {
            body();
            Execute("COMMIT");
        }
        catch
        {
            // SQLite may have rolled back by itself already.
            if (SQLitePCL.raw.sqlite3_get_autocommit(connection.Handle) == 0)
            {
                Execute("ROLLBACK");
            }

            throw;
        }
    }

    /// <exception cref="InvalidDataException">The row is not there or not whole.</exception>
    public OutboxMeta ReadMeta()
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT epoch, next_fseq, bdseq, evicted, damaged FROM meta";
        using var row = command.ExecuteReader();
        if (!row.Read() || row.GetFieldValue<byte[]>(0) is not { Length: 16 } epoch || row.GetInt64(1) < 1)
        {
            throw new InvalidDataException("The outbox's meta row is missing or not whole.");
        }

        return new OutboxMeta(
            new OutboxEpoch(BinaryPrimitives.ReadUInt128BigEndian(epoch)), row.GetInt64(1), row.GetInt32(2), row.GetInt64(3), row.GetInt64(4));
    }

    public void Put(OutboxMeta meta) => putMeta.Run(Bytes(meta.Epoch), meta.NextFseq, meta.BdSeq, meta.Evicted, meta.Damaged);

    public (long Frames, long Bytes) Measure()
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT count(*), coalesce(sum(length(samples) + {OutboxSchema.FrameOverheadBytes}), 0) FROM frame";
        using var row = command.ExecuteReader();
        row.Read();
        return (row.GetInt64(0), row.GetInt64(1));
    }

    public void Insert(long fseq, PendingFrame frame) =>
        insertFrame.Run(fseq, (int)frame.Lane, (object?)frame.Device ?? DBNull.Value, frame.CreatedMs, (long)frame.Crc32C, frame.Samples);

    /// <summary>The frames of a closed range, deleted: how many and their counted size.</summary>
    public (long Frames, long Bytes) Delete(long first, long last)
    {
        var (frames, bytes) = (0L, 0L);
        using var rows = deleteRange.Query(first, last);
        while (rows.Read())
        {
            frames++;
            bytes += rows.GetInt64(0) + OutboxSchema.FrameOverheadBytes;
        }

        return (frames, bytes);
    }

    /// <summary>The oldest frame of a lane below a number; null when there is none.</summary>
    public long? Oldest(FrameLane lane, long below) => oldest.Scalar((int)lane, below);

    /// <summary>The oldest frame; null when there is none.</summary>
    public long? Low() => low.Scalar();

    /// <summary>A frame as stored, its check sum not looked at, and the epoch in which it has this number; null when no frame has it.</summary>
    public (OutboxEpoch Epoch, StoredFrame? Frame) Read(long fseq)
    {
        using var row = readFrame.Query(fseq);
        row.Read();
        var epoch = new OutboxEpoch(BinaryPrimitives.ReadUInt128BigEndian(row.GetFieldValue<byte[]>(0)));
        return (epoch, row.IsDBNull(1)
            ? null
            : new StoredFrame(
                new FrameStamp(epoch, fseq, (uint)row.GetInt64(4), (FrameLane)row.GetInt32(1)),
                row.IsDBNull(2) ? null : row.GetString(2),
                DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(3)),
                row.GetFieldValue<byte[]>(5)));
    }

    public List<long> AlarmNumbers()
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT fseq FROM frame WHERE lane = 1 ORDER BY fseq";
        using var rows = command.ExecuteReader();
        var numbers = new List<long>();
        while (rows.Read())
        {
            numbers.Add(rows.GetInt64(0));
        }

        return numbers;
    }

    /// <summary>Takes a frame out of the way, for whoever wants to look at it later.</summary>
    public (long Frames, long Bytes) SetAside(OutboxEpoch epoch, long fseq, long foundMs)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "INSERT INTO damaged SELECT NULL, $1, $2, * FROM frame WHERE fseq = $3";
        command.Parameters.AddWithValue("$1", Bytes(epoch));
        command.Parameters.AddWithValue("$2", foundMs);
        command.Parameters.AddWithValue("$3", fseq);
        command.ExecuteNonQuery();
        return Delete(fseq, fseq);
    }

    public void Put(ConditionState condition) => putCondition.Run(condition.Key, condition.Active ? 1 : 0, condition.Latched ? 1 : 0, condition.SinceMs);

    public List<ConditionState> Conditions()
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT key, active, latched, since_ms FROM condition ORDER BY key";
        using var rows = command.ExecuteReader();
        var conditions = new List<ConditionState>();
        while (rows.Read())
        {
            conditions.Add(new ConditionState(rows.GetString(0), rows.GetBoolean(1), rows.GetBoolean(2), rows.GetInt64(3)));
        }

        return conditions;
    }

    public void Put(string host, FrameRanges has) => putHost.Run(host, has.Watermark, has.RangesText(int.MaxValue));

    /// <exception cref="InvalidDataException">A row is not readable.</exception>
    public Dictionary<string, FrameRanges> Hosts()
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT name, watermark, ranges FROM host";
        using var rows = command.ExecuteReader();
        var hosts = new Dictionary<string, FrameRanges>(StringComparer.Ordinal);
        while (rows.Read())
        {
            hosts[rows.GetString(0)] = FrameRanges.TryParse(rows.GetInt64(1), rows.GetString(2), out var has)
                ? has
                : throw new InvalidDataException("The outbox's acknowledgements are not readable.");
        }

        return hosts;
    }

    /// <summary>Numbers the kept frames 1, 2, 3 … in their order and forgets all acknowledgements: a new epoch begins. The count of frames.</summary>
    public long Renumber()
    {
        Execute("DELETE FROM host");

        // Through the negative numbers, which no frame has: no two rows ever share a key.
        Execute("UPDATE frame SET fseq = -fseq");
        Execute("""
            UPDATE frame SET fseq = n.number
            FROM (SELECT fseq AS old, row_number() OVER (ORDER BY fseq DESC) AS number FROM frame) AS n
            WHERE frame.fseq = n.old
            """);
        return Measure().Frames;
    }

    public void Dispose() => connection.Dispose();

    private static byte[] Bytes(OutboxEpoch epoch)
    {
        var bytes = new byte[16];
        BinaryPrimitives.WriteUInt128BigEndian(bytes, epoch.Value);
        return bytes;
    }

    private void Execute(string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
