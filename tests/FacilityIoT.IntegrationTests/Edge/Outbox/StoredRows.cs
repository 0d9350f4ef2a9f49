using FacilityIoT.Wire.Sparkplug;
using Microsoft.Data.Sqlite;

namespace FacilityIoT.IntegrationTests.Edge.Outbox;

/// <summary>Looks into an outbox's file from outside, without the outbox's own code.</summary>
internal static class StoredRows
{
    /// <summary>Number, check sum and content of every frame above a number, ascending.</summary>
    public static List<(long Fseq, uint Crc32C, byte[] Samples)> Above(string path, long fseq)
    {
        using var connection = Open(path);
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT fseq, crc32c, samples FROM frame WHERE fseq > $1 ORDER BY fseq";
        command.Parameters.AddWithValue("$1", fseq);
        using var rows = command.ExecuteReader();
        var found = new List<(long, uint, byte[])>();
        while (rows.Read())
        {
            found.Add((rows.GetInt64(0), (uint)rows.GetInt64(1), rows.GetFieldValue<byte[]>(2)));
        }

        return found;
    }

    public static SqliteConnection Open(string path)
    {
        var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        return connection;
    }

    /// <summary>CRC-32C a bit at a time, as RFC 3720 describes it.</summary>
    public static uint Crc32C(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        foreach (var b in bytes)
        {
            crc ^= b;
            for (var bit = 0; bit < 8; bit++)
            {
                crc = (crc & 1) != 0 ? (crc >> 1) ^ 0x82F63B78 : crc >> 1;
            }
        }

        return ~crc;
    }

    /// <summary>The number in the first sample.</summary>
    public static long NumberIn(byte[] samples) => SparkplugCodec.TryDecode(samples, out var payload, out _) ? payload.Metrics[0].Value.AsInt64 : -1;
}
