namespace FacilityIoT.Wire.Delivery;

/// <summary>Which frame of which outbox: the key that makes delivery exactly once in effect.</summary>
/// <param name="Epoch">128 random bits, new when the outbox is created, repaired or found to have gone back in time.</param>
/// <param name="Fseq">From 1, without gaps within an epoch.</param>
/// <param name="Crc32C">Over the stored samples; two frames of one number with different sums mean a cloned box. 0 for an empty frame.</param>
public readonly record struct FrameStamp(OutboxEpoch Epoch, long Fseq, uint Crc32C, FrameLane Lane)
{
    /// <summary>
    /// An empty frame in place of one that the box lost: evicted or damaged, perhaps after it was sent. Its sum says nothing about another box.
    /// </summary>
    public bool IsLost => Crc32C == 0;

    /// <summary>Whether two check sums of one epoch and number cannot come from one box.</summary>
    public static bool Conflict(uint known, uint other) => known != other && known != 0 && other != 0;
}

/// <summary>Which durable store must have a frame before it is acknowledged.</summary>
public enum FrameLane
{
    /// <summary>Acknowledged after the InfluxDB write.</summary>
    Telemetry = 0,

    /// <summary>Acknowledged after the relational commit; never waits for InfluxDB.</summary>
    Alarm = 1,
}

/// <summary>128 bits that name one life of an outbox; 32 lower-case hexadecimal digits in text.</summary>
public readonly record struct OutboxEpoch(UInt128 Value)
{
    public static OutboxEpoch New() => new(new UInt128(RandomBits(), RandomBits()));

    public static bool TryParse(string? text, out OutboxEpoch epoch)
    {
        epoch = default;
        if (text is not { Length: 32 } || !UInt128.TryParse(text, System.Globalization.NumberStyles.AllowHexSpecifier, System.Globalization.CultureInfo.InvariantCulture, out var value))
        {
            return false;
        }

        epoch = new OutboxEpoch(value);
        return true;
    }

    public override string ToString() => Value.ToString("x32", System.Globalization.CultureInfo.InvariantCulture);

    // Unlike others', not secret: the runtime's generator, seeded by the kernel, spares a box the cryptography library.
    private static ulong RandomBits() => (ulong)Random.Shared.NextInt64(long.MinValue, long.MaxValue);
}
