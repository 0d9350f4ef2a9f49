using System.Net;

namespace FacilityIoT.PlantSimulator;

/// <summary>What <c>plant-simulator run</c> is told.</summary>
public sealed record PlantOptions
{
    /// <summary>Every box file in this directory and below is simulated.</summary>
    public required string Sites { get; init; }

    public string? Profiles { get; init; }

    /// <summary>Name of a scenario that comes with the simulator, or a YAML file.</summary>
    public required string Scenario { get; init; }

    public IPAddress Listen { get; init; } = IPAddress.Loopback;

    /// <summary>Where the ports are written as soon as they listen; read back at the next start, so that a restart keeps them.</summary>
    public required string Ports { get; init; }

    /// <summary>Changes are appended here, a JSON object a line.</summary>
    public required string Events { get; init; }

    /// <summary>How many times faster than real time the scenario runs.</summary>
    public double Speed { get; init; } = 1;

    public int Seed { get; init; } = 1;

    /// <summary>A Modbus point that counts its own readings: every answer carries the next number, and each is logged; null for none.</summary>
    public string? CounterPoint { get; init; }

    /// <summary>The scenario waits for the line <c>begin</c> on standard input.</summary>
    public bool Hold { get; init; }
}
