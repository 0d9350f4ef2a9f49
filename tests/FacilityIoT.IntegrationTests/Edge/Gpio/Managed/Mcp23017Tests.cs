using FacilityIoT.Edge.Gpio;
using FacilityIoT.Edge.Gpio.Managed;

namespace FacilityIoT.IntegrationTests.Edge.Gpio;

/// <summary>The contract on the binding of an MCP23017.</summary>
public sealed class Mcp23017Tests : DigitalInputContract
{
    private readonly SimulatedMcp23017 device = new(0x20);

    protected override string Chip => "mcp23017:1-0020";

    protected override IDigitalInputs Inputs => new ControllerInputs(() => new Mcp23017Chip(device));

    protected override void SetLevel(int line, bool high) => device.Set(line, high);

    protected override void Remove() => device.Gone = true;

    protected override void CleanUp() => Assert.True(device.Disposed);
}

/// <summary>Port A of an MCP23017 (Microchip DS20001952, IOCON.BANK = 0).</summary>
internal sealed class SimulatedMcp23017(int address) : RegisterFile(1, address)
{
    private const int GpioA = 0x12;
    private const int OlatA = 0x14;

    public void Set(int line, bool high)
    {
        var bit = (byte)(1 << line);
        Registers[GpioA] = (byte)(high ? Registers[GpioA] | bit : Registers[GpioA] & ~bit);
    }

    /// <summary>What is written to the port goes to its latches; its inputs show the wires.</summary>
    protected override void Store(byte at, byte value) => base.Store((byte)(at is GpioA or GpioA + 1 ? at - GpioA + OlatA : at), value);
}
