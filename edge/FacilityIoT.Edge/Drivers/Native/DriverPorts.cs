using FacilityIoT.Edge.Configuration;
using FacilityIoT.Edge.Gpio;
using FacilityIoT.Edge.Modbus;

namespace FacilityIoT.Edge.Drivers;

/// <summary>What stands behind the box's driver ports: libmodbus and the kernel's GPIO character device.</summary>
internal static class DriverPorts
{
    public static IModbusMaster Modbus(ModbusBus bus, TimeProvider time, CancellationToken stopping) => new LibmodbusMaster(bus, time, stopping);

    public static IDigitalInputs DigitalInputs(TimeProvider time) => new GpioChips(time);
}
