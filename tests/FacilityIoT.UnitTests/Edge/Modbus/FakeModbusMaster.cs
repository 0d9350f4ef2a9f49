using FacilityIoT.Edge.Configuration;
using FacilityIoT.Edge.Modbus;
using FacilityIoT.Testing;

namespace FacilityIoT.UnitTests.Edge.Modbus;

/// <summary>A master whose devices are functions: answers, or takes the time that a silent device costs.</summary>
internal sealed class FakeModbusMaster(ManualTime time) : IModbusMaster
{
    public static readonly TimeSpan Timeout = TimeSpan.FromMilliseconds(500);

    /// <summary>Decides how a request ends; answered by default, each register holding its own address.</summary>
    public Func<FakeRequest, ModbusResult> Answer { get; set; } = _ => new ModbusResult(ModbusOutcome.Ok);

    public List<FakeRequest> Requests { get; } = [];

    public static ModbusResult Exception(byte code) => new(ModbusOutcome.Exception, code, $"exception {code:X2}");

    public static ModbusResult Silent => new(ModbusOutcome.TimedOut, 0, "no answer");

    public ModbusResult ReadBits(byte unit, ModbusTable table, ushort address, Span<bool> into)
    {
        for (var i = 0; i < into.Length; i++)
        {
            into[i] = (address + i) % 2 == 1;
        }

        return End(new FakeRequest(unit, table, address, into.Length));
    }

    public ModbusResult ReadRegisters(byte unit, ModbusTable table, ushort address, Span<ushort> into)
    {
        for (var i = 0; i < into.Length; i++)
        {
            into[i] = (ushort)(address + i);
        }

        return End(new FakeRequest(unit, table, address, into.Length));
    }

    public void Dispose()
    {
    }

    private ModbusResult End(FakeRequest request)
    {
        Requests.Add(request);
        var result = Answer(request);
        time.Advance(result.Outcome == ModbusOutcome.TimedOut ? Timeout : TimeSpan.FromMilliseconds(1));
        return result;
    }
}

internal sealed record FakeRequest(byte Unit, ModbusTable Table, ushort Address, int Count)
{
    public bool Touches(int address) => address >= Address && address < Address + Count;
}
