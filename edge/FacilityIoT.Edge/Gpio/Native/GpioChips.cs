using FacilityIoT.Edge.Configuration;

namespace FacilityIoT.Edge.Gpio.Native;

/// <summary>Opens what a box file names: a chip of the kernel's, also one on I²C, or a virtual one.</summary>
/// <param name="sysfs">Where sysfs is; another directory for tests.</param>
public sealed class GpioChips(TimeProvider time, string sysfs = "/sys") : IDigitalInputs
{
    public IDigitalInput Open(GpioChip chip) =>
        chip.Chip.StartsWith(VirtualChip.Prefix, StringComparison.Ordinal) ? new VirtualChip(chip, time)
        : I2cGpioChip.AddressOf(chip.Chip) is { } address ? new GpioCharacterDevice(chip with { Chip = I2cChipDevice.Find(address, sysfs) })
        : new GpioCharacterDevice(chip);
}
