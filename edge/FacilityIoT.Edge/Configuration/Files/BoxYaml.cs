using System.ComponentModel.DataAnnotations;
using FacilityIoT.Edge.Configuration.Yaml;

namespace FacilityIoT.Edge.Configuration.Files;

/// <summary>A box file: who the box is, where it delivers and what is wired to it. Ids are the keys of the maps.</summary>
public sealed class BoxYaml : SiteFileYaml
{
    /// <summary>The box's id within the site: the Sparkplug edge node.</summary>
    [Required, Id]
    public string Box { get; set; } = "";

    /// <summary>Where readings and alarms wait until the cloud has stored them.</summary>
    public OutboxYaml Outbox { get; set; } = new();

    /// <summary>Health and metrics over HTTP.</summary>
    public HealthYaml Health { get; set; } = new();

    /// <summary>Modbus connections by id; the devices of one share it and are asked in turn.</summary>
    [Ids]
    public Dictionary<string, BusYaml> Buses { get; set; } = [];

    /// <summary>GPIO chips by id; the lines of one are the points of one device.</summary>
    [Ids]
    public Dictionary<string, GpioYaml> Gpio { get; set; } = [];

    /// <summary>Sensors on I²C and 1-Wire by id.</summary>
    [Ids]
    public Dictionary<string, SensorYaml> Sensors { get; set; } = [];
}

/// <summary>The outbox on disk.</summary>
public sealed class OutboxYaml : YamlSection
{
    /// <summary>The SQLite file; relative to the working directory. Default: /var/lib/facility-edge/BOX/outbox.db.</summary>
    public string? Path { get; set; }

    /// <summary>Above this the oldest telemetry is evicted and counted; at least 16MiB.</summary>
    public ByteSize MaxBytes { get; set; } = new(1L << 30);
}

/// <summary>The health endpoint.</summary>
public sealed class HealthYaml : YamlSection
{
    /// <summary>Address and port to listen at.</summary>
    public string Listen { get; set; } = "127.0.0.1:9464";
}
