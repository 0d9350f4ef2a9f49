using FacilityIoT.Edge.Configuration.Yaml;

namespace FacilityIoT.Edge.Configuration.Files;

/// <summary>What Modbus devices, GPIO chips and sensors have in common.</summary>
public abstract class DeviceYaml : YamlSection
{
    /// <summary>The device's name for people. Default: its id.</summary>
    public TextYaml Name { get; set; } = new();

    /// <summary>Id of the asset that the device watches; its points inherit it.</summary>
    public string? Asset { get; set; }

    /// <summary>Id of the area. Default: the asset's.</summary>
    public string? Area { get; set; }

    /// <summary>Who repairs what the device reports, for alarms that do not say it themselves.</summary>
    public Trade? Trade { get; set; }

    /// <summary>What is raised when the device does not answer.</summary>
    public CommunicationLossYaml CommunicationLoss { get; set; } = new();
}

/// <summary>The trade that repairs.</summary>
public enum Trade
{
    Elevator,
    Plumbing,
    Electrical,
    Equipment,
    Civil,
    It,
}
