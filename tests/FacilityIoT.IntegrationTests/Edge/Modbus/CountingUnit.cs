using FacilityIoT.Edge.Configuration;
using FacilityIoT.PlantSimulator.Modbus;

namespace FacilityIoT.IntegrationTests.Edge.Modbus;

/// <summary>A unit filled as <see cref="ModbusMasterContract"/> and <c>pymodbus_device.py</c> say.</summary>
internal static class CountingUnit
{
    public static SimulatedUnit Create()
    {
        var unit = new SimulatedUnit { AddressEnd = 2000 };
        for (ushort address = 0; address < unit.AddressEnd; address++)
        {
            unit.Memory.SetRegisters(ModbusTable.Holding, address, [address]);
            unit.Memory.SetRegisters(ModbusTable.Input, address, [(ushort)(address + 1000)]);
            unit.Memory.SetBit(ModbusTable.Coil, address, address % 2 == 1);
            unit.Memory.SetBit(ModbusTable.Discrete, address, address % 2 == 0);
        }

        return unit;
    }
}
