using System.Device.Gpio;
using FacilityIoT.Edge.Configuration;
using FacilityIoT.Edge.Gpio;
using FacilityIoT.Edge.Gpio.Managed;

namespace FacilityIoT.IntegrationTests.Edge.Gpio;

/// <summary>Opens every chip on a driver that the test gives.</summary>
internal sealed class ControllerInputs(Func<GpioDriver> driver) : IDigitalInputs
{
    public IDigitalInput Open(GpioChip chip) => new ControllerInput(chip, driver, TimeProvider.System);
}
