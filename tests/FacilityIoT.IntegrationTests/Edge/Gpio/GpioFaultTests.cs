using System.Runtime.InteropServices;
using FacilityIoT.Edge.Configuration;
using FacilityIoT.Edge.Drivers;
using FacilityIoT.Edge.Gpio;
using FacilityIoT.Edge.Points;
using FacilityIoT.PlantSimulator;

namespace FacilityIoT.IntegrationTests.Edge.Gpio;

/// <summary>What a technician reads when a chip cannot be used.</summary>
public sealed partial class GpioFaultTests
{
    [Theory]
    [InlineData("/dev/gpiochip77", "There is no GPIO chip /dev/gpiochip77")]
    [InlineData("/dev/null", "/dev/null is not a GPIO chip")]
    [InlineData("virtual:/nowhere/at/all", "There is no directory /nowhere/at/all")]
    public void A_chip_that_cannot_be_used_says_why_and_what_to_do(string chip, string sentence)
    {
        var attempt = GpioProbe.Read(Chip(chip), DriverPorts.DigitalInputs(TimeProvider.System), TimeProvider.System);
        Assert.Equal(DeviceLink.Lost, attempt.Link);
        Assert.StartsWith(sentence, attempt.Fault, StringComparison.Ordinal);
        Assert.False(attempt.Ok);
    }

    /// <summary>The edges' times are only right if both clocks are one.</summary>
    [Fact]
    public void The_time_stamp_is_the_kernels_monotonic_clock()
    {
        var before = KernelTime.Now(TimeProvider.System);
        Assert.Equal(0, clock_gettime(ClockMonotonic, out var kernel));
        var after = KernelTime.Now(TimeProvider.System);
        Assert.InRange((ulong)(kernel.Seconds * 1_000_000_000 + kernel.Nanoseconds), before, after);
    }

    private const int ClockMonotonic = 1;

    [LibraryImport("libc")]
    private static partial int clock_gettime(int clock, out TimeSpec time);

    private struct TimeSpec
    {
        public long Seconds;
        public long Nanoseconds;
    }

    private static GpioChip Chip(string chip) => new()
    {
        Chip = chip,
        Lines = [new GpioLine(0, null, false, GpioBias.AsIs, TimeSpan.Zero)],
        Device = SampleBus.Described("chip", [SampleBus.Point("p", ModbusType.Bool)]),
    };
}
