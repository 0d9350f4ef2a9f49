using FacilityIoT.Edge.Configuration;
using FacilityIoT.Edge.Drivers;

namespace FacilityIoT.Edge.Modbus;

/// <summary>The one connection that a bus's devices share: keeps the pause between requests, and leaves a gateway alone that cannot be reached.</summary>
internal sealed class BusLine(IModbusMaster master, ModbusBus bus, TimeProvider time, CancellationToken stopping)
{
    private readonly ushort[] registers = new ushort[ReadLimits.ProtocolRegisters];
    private readonly bool[] bits = new bool[ReadLimits.ProtocolBits];
    private long restUntil = long.MinValue;
    private long retryAt;
    private int failures;

    /// <summary>Null while the gateway can be reached, as far as is known; else why not.</summary>
    public string? Down { get; private set; }

    /// <summary>When a request will be tried again; meaningful while <see cref="Down"/>.</summary>
    public long RetryAt => retryAt;

    /// <summary>Of the last block, when it was registers.</summary>
    public ReadOnlySpan<ushort> Registers => registers;

    /// <summary>Of the last block, when it was bits.</summary>
    public ReadOnlySpan<bool> Bits => bits;

    public ModbusResult Read(byte unit, ReadBlock block)
    {
        if (Down is not null && time.GetTimestamp() < retryAt)
        {
            return new ModbusResult(ModbusOutcome.Unreachable, 0, Down);
        }

        if (bus.Pause > TimeSpan.Zero && restUntil != long.MinValue)
        {
            time.WaitUntil(restUntil, stopping);
        }

        var result = block.IsBits
            ? master.ReadBits(unit, block.Table, block.Address, bits.AsSpan(0, block.Count))
            : master.ReadRegisters(unit, block.Table, block.Address, registers.AsSpan(0, block.Count));
        restUntil = time.After(time.GetTimestamp(), bus.Pause);
        Learn(result);
        return result;
    }

    private void Learn(ModbusResult result)
    {
        if (result.Outcome == ModbusOutcome.Unreachable)
        {
            failures++;
            Down = result.Detail ?? $"no connection to {bus.Host}:{bus.Port}";
            retryAt = time.After(time.GetTimestamp(), Backoff.Lost.After(failures));
        }
        else
        {
            (Down, failures) = (null, 0);
        }
    }
}
