namespace FacilityIoT.Testing;

/// <summary>Which estate is run, with what happening in it.</summary>
public sealed record ScenarioSettings
{
    /// <summary>The folder with the box files of the estate.</summary>
    public string Sites { get; init; } = Path.Combine(ProgramPaths.Repository, "firmware-config", "sites");

    /// <summary>The folder with the device profiles.</summary>
    public string Profiles { get; init; } = Path.Combine(ProgramPaths.Repository, "firmware-config", "profiles");

    /// <summary>The broker's access list for this estate; null makes one from its box files.</summary>
    public string? AccessList { get; init; } = Path.Combine(ProgramPaths.Repository, "firmware-config", "broker", "acl");

    /// <summary>A scenario that comes with the plant simulator, or a YAML file.</summary>
    public string Scenario { get; init; } = "quiet";

    /// <summary>A point, <c>site/box/device/point</c>, that counts up, each number logged; null for none.</summary>
    public string? CounterPoint { get; init; }

    /// <summary>Which broker: mosquitto, if nothing is said.</summary>
    public Func<MosquittoSettings, Task<IFacilityBroker>> StartBroker { get; init; } = async settings => await MosquittoServer.StartAsync(settings);

    /// <summary>More lines for the broker's mosquitto.conf.</summary>
    public string BrokerConfiguration { get; init; } = "";

    /// <summary>A folder for all state that stays; a temporary one if null.</summary>
    public string? Directory { get; init; }
}
