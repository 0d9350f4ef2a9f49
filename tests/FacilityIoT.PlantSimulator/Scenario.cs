using YamlDotNet.Core;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace FacilityIoT.PlantSimulator;

/// <summary>What happens to the plant, and when.</summary>
/// <param name="Steps">In order of their times.</param>
internal sealed record Scenario(IReadOnlyList<ScenarioStep> Steps)
{
    /// <summary>Reads a scenario: a name among those that come with the simulator, or a file.</summary>
    /// <returns>The scenario, or a sentence that says what is wrong and where.</returns>
    public static (Scenario? Scenario, string? Fault) Load(string nameOrFile)
    {
        var own = Path.Combine(AppContext.BaseDirectory, "Scenarios");
        var file = File.Exists(nameOrFile) ? nameOrFile : Path.Combine(own, $"{nameOrFile}.yaml");
        if (!File.Exists(file))
        {
            var names = new DirectoryInfo(own).GetFiles("*.yaml").Select(f => Path.GetFileNameWithoutExtension(f.Name)).Order();
            return (null, $"No scenario '{nameOrFile}': give a file or one of {string.Join(", ", names)}.");
        }

        try
        {
            var yaml = new DeserializerBuilder().WithNamingConvention(HyphenatedNamingConvention.Instance).Build()
                .Deserialize<ScenarioYaml?>(File.ReadAllText(file));
            return Parse(file, yaml?.Steps ?? []);
        }
        catch (YamlException fault)
        {
            return (null, $"{file}:{fault.Start.Line}:{fault.Start.Column}: {fault.InnerException?.Message ?? fault.Message}");
        }
    }

    private static (Scenario?, string?) Parse(string file, List<StepYaml> yaml)
    {
        var steps = new List<ScenarioStep>();
        foreach (var step in yaml)
        {
            if (!Durations.TryParse(step.At, out var at) || string.IsNullOrWhiteSpace(step.Do))
            {
                return (null, $"{file}: step {steps.Count + 1} needs 'at', such as 5s, and 'do', one of:\n{Commands.Grammar}");
            }

            steps.Add(new ScenarioStep(at, step.Do, step.What));
        }

        return (new Scenario([.. steps.OrderBy(s => s.At)]), null);
    }

    private sealed class ScenarioYaml
    {
        public string? Description { get; set; }
        public List<StepYaml>? Steps { get; set; } = [];
    }

    private sealed class StepYaml
    {
        public string? At { get; set; }
        public string? Do { get; set; }
        public string? What { get; set; }
    }
}

/// <param name="At">After the simulator is ready.</param>
/// <param name="Do">A command, as on the keyboard.</param>
/// <param name="What">In words, for the event log.</param>
internal sealed record ScenarioStep(TimeSpan At, string Do, string? What);
