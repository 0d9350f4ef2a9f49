using System.Device.I2c;
using Iot.Device.Mcp23xxx;

namespace FacilityIoT.Edge.Gpio.Managed;

/// <summary>The binding of an MCP23017, with its I²C device: without interrupt pins the binding does not close it.</summary>
internal sealed class Mcp23017Chip : Mcp23017
{
    private readonly I2cDevice device;

    public Mcp23017Chip(I2cDevice device)
        : base(device) => this.device = device;

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing)
        {
            device.Dispose();
        }
    }
}
