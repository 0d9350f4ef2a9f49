using System.Net;
using FacilityIoT.PlantSimulator.Modbus;

namespace FacilityIoT.IntegrationTests.Edge.Modbus;

/// <summary>The contract on our own simulator, which is made with libmodbus.</summary>
public sealed class ModbusOnSimulatorTests : ModbusMasterContract
{
    private readonly Dictionary<byte, SimulatedUnit> units = new() { [1] = CountingUnit.Create(), [2] = CountingUnit.Create() };
    private ModbusServer? server;

    protected override Task<int> StartDeviceAsync(int port)
    {
        server = new ModbusServer(IPAddress.Loopback, port, units);
        return Task.FromResult(server.Port);
    }

    protected override Task StopDeviceAsync()
    {
        server?.Dispose();
        return Task.CompletedTask;
    }
}
