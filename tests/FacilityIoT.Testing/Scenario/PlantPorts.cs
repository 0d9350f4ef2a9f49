namespace FacilityIoT.Testing;

/// <summary>Where the simulated devices are.</summary>
/// <param name="Buses"><c>site/box/bus</c> to the TCP port on loopback.</param>
/// <param name="Gpio"><c>site/box/chip</c> to the directory of the virtual chip.</param>
public sealed record PlantPorts(IReadOnlyDictionary<string, int> Buses, IReadOnlyDictionary<string, string> Gpio);
