using FacilityIoT.Edge.Configuration;
using FacilityIoT.Edge.Gpio;
using FacilityIoT.Edge.Gpio.Managed;
using FacilityIoT.Edge.Modbus;
using FacilityIoT.Edge.Modbus.Managed;
using FacilityIoT.Edge.Sensors;
using FacilityIoT.Edge.Sensors.Managed;

namespace FacilityIoT.Edge.Drivers;

/// <summary>What stands behind the box's driver ports: NModbus, System.Device.Gpio and Iot.Device.Bindings.</summary>
public static class DriverPorts
{
    /// <param name="stopping">Ends the pause after connecting early.</param>
    public static IModbusMaster Modbus(ModbusBus bus, TimeProvider time, CancellationToken stopping = default) => new NModbusMaster(bus, time, stopping);

    public static IDigitalInputs DigitalInputs(TimeProvider time) => new GpioChips(time);

    public static ISensors Sensors() => new SensorDevices();
}
