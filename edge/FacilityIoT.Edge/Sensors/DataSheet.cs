using System.Text.RegularExpressions;
using FacilityIoT.Edge.Configuration;

namespace FacilityIoT.Edge.Sensors;

/// <summary>What a kind of sensor measures, how far, and where it can be.</summary>
/// <param name="Ranges">Least and greatest value of each channel; beyond them the sensor is broken.</param>
/// <param name="Address">What its address looks like.</param>
/// <param name="AddressWords">The same in words, for a fault's sentence.</param>
internal sealed partial record DataSheet(IReadOnlyDictionary<SensorChannel, (double Least, double Greatest)> Ranges, Regex Address, string AddressWords)
{
    /// <summary>Bosch BST-BME280-DS002, table 1.</summary>
    private static readonly DataSheet Bme280 = new(
        new Dictionary<SensorChannel, (double, double)>
        {
            [SensorChannel.Temperature] = (-40, 85),
            [SensorChannel.Humidity] = (0, 100),
            [SensorChannel.Pressure] = (300, 1100),
        },
        Bme280Address(), "I²C bus and address as the kernel writes them: 1-0076 or 1-0077 on bus 1");

    /// <summary>Texas Instruments SBAS444: ±6.144 V is the widest range; the converter gives no less than −0.3 V against ground.</summary>
    private static readonly DataSheet Ads1115 = new(
        new[] { SensorChannel.Voltage0, SensorChannel.Voltage1, SensorChannel.Voltage2, SensorChannel.Voltage3 }.ToDictionary(c => c, _ => (-0.3, 6.144)),
        Ads1115Address(), "I²C bus and address as the kernel writes them: 1-0048 to 1-004b on bus 1");

    /// <summary>Maxim DS18B20.</summary>
    private static readonly DataSheet Ds18b20 = new(
        new Dictionary<SensorChannel, (double, double)> { [SensorChannel.Temperature] = (-55, 125) },
        Ds18b20Address(), "its number as the kernel writes it, such as 28-0316a2794aff: ls /sys/bus/w1/devices");

    public static DataSheet Of(SensorKind kind) => kind switch
    {
        SensorKind.Bme280 => Bme280,
        SensorKind.Ads1115 => Ads1115,
        SensorKind.Ds18b20 => Ds18b20,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No such kind of sensor."),
    };

    /// <summary>The value, if the sensor can have measured it.</summary>
    public SensorValue Judge(SensorChannel channel, double value) =>
        Ranges[channel] is var range && value >= range.Least && value <= range.Greatest
            ? new SensorValue(value)
            : SensorValue.None(FormattableString.Invariant($"{value:0.###} is outside what the sensor can measure, {range.Least} to {range.Greatest}"));

    [GeneratedRegex("^[0-9]{1,3}-007[67]$", RegexOptions.CultureInvariant)]
    private static partial Regex Bme280Address();

    [GeneratedRegex("^[0-9]{1,3}-004[89ab]$", RegexOptions.CultureInvariant)]
    private static partial Regex Ads1115Address();

    [GeneratedRegex("^28-[0-9a-f]{12}$", RegexOptions.CultureInvariant)]
    private static partial Regex Ds18b20Address();
}
