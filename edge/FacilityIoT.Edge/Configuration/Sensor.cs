namespace FacilityIoT.Edge.Configuration;

/// <summary>One sensor on I²C or 1-Wire; its channels are the points of one Sparkplug device.</summary>
public sealed record Sensor
{
    public required Device Device { get; init; }

    public required SensorKind Kind { get; init; }

    /// <summary>As the kernel writes it: <c>1-0076</c> for I²C bus 1, address 0x76; <c>28-0316a2794aff</c> on 1-Wire.</summary>
    public required string Address { get; init; }

    public TimeSpan Poll { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>A reading that takes longer is none.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>How many readings in a row must fail to make the sensor lost.</summary>
    public int LostAfter { get; init; } = 3;

    /// <summary>What each point of <see cref="Device"/> is of, by the point's index.</summary>
    public required IReadOnlyList<SensorChannel> Channels { get; init; }
}

public enum SensorKind
{
    /// <summary>Bosch: air temperature, humidity and pressure, on I²C.</summary>
    Bme280,

    /// <summary>Texas Instruments: four voltages, on I²C.</summary>
    Ads1115,

    /// <summary>Maxim: temperature, on 1-Wire.</summary>
    Ds18b20,
}

public enum SensorChannel
{
    /// <summary>°C.</summary>
    Temperature,

    /// <summary>Relative, %.</summary>
    Humidity,

    /// <summary>hPa.</summary>
    Pressure,

    /// <summary>V against ground; likewise the next three.</summary>
    Voltage0,
    Voltage1,
    Voltage2,
    Voltage3,
}
