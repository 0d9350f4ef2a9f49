using System.Device.Gpio;
using FacilityIoT.Edge.Configuration;

namespace FacilityIoT.Edge.Gpio.Managed;

/// <summary>A line as System.Device.Gpio can give it: by its offset, with a pull-up or pull-down where the chip has one.</summary>
internal static class ControllerLine
{
    /// <returns>The pin's number.</returns>
    /// <exception cref="GpioException">There is no such line, or it cannot do what is asked of it.</exception>
    public static int Open(GpioChip chip, GpioLine line, GpioController controller)
    {
        if (line.Offset is not { } offset)
        {
            throw new GpioException($"{chip.Chip}: System.Device.Gpio does not know the line '{line.Name}' by its name; give its offset, which gpioinfo prints.");
        }

        if (offset < 0 || offset >= controller.PinCount)
        {
            throw new GpioException($"{chip.Chip} has no line {offset}; its lines are 0 to {controller.PinCount - 1}.");
        }

        if (line.KernelDebounce > TimeSpan.Zero)
        {
            throw new GpioException($"{chip.Chip}: System.Device.Gpio cannot let the kernel debounce line {offset}; take kernelDebounce away and give the contact a debounce.");
        }

        if (!controller.IsPinModeSupported(offset, ModeOf(line)))
        {
            throw new GpioException($"{chip.Chip}: line {offset} cannot be an input with the bias that is asked for; use a resistor of its own, and bias: asIs.");
        }

        if (controller.IsPinOpen(offset))
        {
            throw new GpioException($"{chip.Chip}: line {offset} is given twice.");
        }

        controller.OpenPin(offset, ModeOf(line));
        return offset;
    }

    public static PinMode ModeOf(GpioLine line) =>
        line.Bias switch { GpioBias.PullUp => PinMode.InputPullUp, GpioBias.PullDown => PinMode.InputPullDown, _ => PinMode.Input };
}
