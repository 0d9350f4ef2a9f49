using FacilityIoT.Edge.Configuration;
using FacilityIoT.Edge.Drivers;
using FacilityIoT.Edge.Gpio;
using FacilityIoT.PlantSimulator;

namespace FacilityIoT.IntegrationTests.Edge.Gpio;

public sealed class VirtualChipTests : DigitalInputContract
{
    private readonly string directory = Directory.CreateTempSubdirectory("virtual-chip-").FullName;

    public VirtualChipTests() => Enumerable.Range(0, 3).ToList().ForEach(line => SetLevel(line, false));

    protected override string Chip => $"virtual:{directory}";

    protected override IDigitalInputs Inputs { get; } = DriverPorts.DigitalInputs(TimeProvider.System);

    protected override void SetLevel(int line, bool high) => File.WriteAllText(Path.Combine(directory, $"{line}"), high ? "1\n" : "0\n");

    protected override void Remove() => Directory.Delete(directory, recursive: true);

    protected override void CleanUp()
    {
        if (Directory.Exists(directory))
        {
            Remove();
        }
    }

    [Fact]
    public void A_line_with_a_name_is_the_file_of_that_name()
    {
        File.WriteAllText(Path.Combine(directory, "MAINS"), "1");
        using var input = Inputs.Open(new GpioChip
        {
            Chip = Chip,
            Lines = [new GpioLine(null, "MAINS", false, GpioBias.AsIs, TimeSpan.Zero)],
            Device = SampleBus.Described("chip", [SampleBus.Point("mains", ModbusType.Bool)]),
        });
        Assert.Equal([true], input.ReadAll());
    }
}
