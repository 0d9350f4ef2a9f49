using FacilityIoT.Edge.Configuration;
using FacilityIoT.Edge.Gpio;
using FacilityIoT.Edge.Gpio.Native;
using FacilityIoT.Edge.Modbus;
using FacilityIoT.Edge.Modbus.Native;
using FacilityIoT.Edge.Sensors;
using FacilityIoT.Edge.Sensors.Native;

namespace FacilityIoT.Edge.Drivers;

/// <summary>What stands behind the box's driver ports: libmodbus, the kernel's GPIO character device and its sensor drivers.</summary>
public static class DriverPorts
{
    /// <param name="stopping">Ends the pause after connecting early.</param>
    /// <exception cref="DllNotFoundException">libmodbus is missing; the message names its package.</exception>
    public static IModbusMaster Modbus(ModbusBus bus, TimeProvider time, CancellationToken stopping = default) => new LibmodbusMaster(bus, time, stopping);

    public static IDigitalInputs DigitalInputs(TimeProvider time) => new GpioChips(time);

    public static ISensors Sensors() => new SensorDevices();
}
