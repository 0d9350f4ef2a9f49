namespace FacilityIoT.IntegrationTests.Edge.Modbus;

/// <summary>The contract on a device that we did not write.</summary>
public sealed class ModbusOnPymodbusTests : ModbusMasterContract
{
    private PymodbusDevice? device;

    protected override async Task<int> StartDeviceAsync(int port)
    {
        device = await PymodbusDevice.StartAsync(port);
        return device.Port;
    }

    protected override async Task StopDeviceAsync()
    {
        if (device is not null)
        {
            await device.DisposeAsync();
            device = null;
        }
    }
}
