using System.Text.RegularExpressions;
using FacilityIoT.Edge.Configuration;

namespace FacilityIoT.PlantSimulator;

/// <summary>Finds and loads the box files of an estate.</summary>
internal static partial class BoxFiles
{
    /// <summary>The plant does not talk to the broker: its password and certificates need not be here.</summary>
    private static readonly string[] WithoutBroker = ["broker.passwordFile=", "broker.tls="];

    /// <summary>Every box below the directory, and every fault found in their files.</summary>
    public static (IReadOnlyList<Box> Boxes, IReadOnlyList<string> Faults) Load(string directory, string? profiles)
    {
        if (!Directory.Exists(directory))
        {
            return ([], [$"{directory}: no such directory; give the one that holds the sites' box files."]);
        }

        var results = Directory.EnumerateFiles(directory, "*.yaml", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Where(file => BoxKey().IsMatch(File.ReadAllText(file)))
            .Select(file => BoxFile.Load(file, WithoutBroker, profiles))
            .ToArray();
        var boxes = results.Select(r => r.Box).OfType<Box>().ToArray();
        var faults = results.SelectMany(r => r.Faults).Select(f => f.ToString()).ToList();
        if (results.Length == 0)
        {
            faults.Add($"{directory}: no box file in it or below; a box file has a key 'box'.");
        }

        return (boxes, faults);
    }

    /// <summary>A box file says which box it is; what it includes does not.</summary>
    [GeneratedRegex(@"^box\s*:", RegexOptions.Multiline)]
    private static partial Regex BoxKey();
}
