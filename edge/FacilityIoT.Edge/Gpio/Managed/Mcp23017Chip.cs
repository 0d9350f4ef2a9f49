using System.Device.I2c;
using Iot.Device.Mcp23xxx;

namespace FacilityIoT.Edge.Gpio.Managed;

/// <summary>The binding of an MCP23017, with its I²C device: without interrupt pins the binding does not close it.</summary>
internal sealed class Mcp23017Chip(I2cDevice device) : Mcp23017(device)
{
    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing)
        {
            device.Dispose();
        }
    }
}
