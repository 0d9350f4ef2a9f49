using FacilityIoT.Edge.Gpio;
using FacilityIoT.Edge.Gpio.Managed;

namespace FacilityIoT.IntegrationTests.Edge.Gpio;

/// <summary>The contract on the binding of an MCP23017 over simulated registers (Microchip DS20001952, IOCON.BANK = 0).</summary>
public sealed class Mcp23017Tests : DigitalInputContract
{
    private const int GpioA = 0x12;
    private readonly RegisterFile device = new(1, 0x20);

    protected override string Chip => "mcp23017:1-0020";

    protected override IDigitalInputs Inputs => new ControllerInputs(() => new Mcp23017Chip(device));

    protected override void SetLevel(int line, bool high)
    {
        var bit = (byte)(1 << line);
        device.Registers[GpioA] = (byte)(high ? device.Registers[GpioA] | bit : device.Registers[GpioA] & ~bit);
    }

    protected override void Remove() => device.Gone = true;

    protected override void CleanUp() => Assert.True(device.Disposed);
}
