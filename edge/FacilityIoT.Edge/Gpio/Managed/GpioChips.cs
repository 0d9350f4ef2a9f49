using FacilityIoT.Edge.Configuration;

namespace FacilityIoT.Edge.Gpio.Managed;

/// <summary>Opens what a box file names: a chip of the kernel's or on I²C through System.Device.Gpio, or a virtual one.</summary>
public sealed class GpioChips(TimeProvider time) : IDigitalInputs
{
    public IDigitalInput Open(GpioChip chip) => chip.Chip.StartsWith(VirtualChip.Prefix, StringComparison.Ordinal)
        ? new VirtualChip(chip, time)
        : new ControllerInput(chip, () => GpioDrivers.Open(chip.Chip), time);
}
