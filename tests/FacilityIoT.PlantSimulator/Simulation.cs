using System.Text.Json;
using FacilityIoT.Edge.Drivers;

namespace FacilityIoT.PlantSimulator;

/// <summary>Runs a plant after a scenario until it is told to stop.</summary>
internal sealed class Simulation(PlantOptions options, TimeProvider time, TextWriter output, TextWriter errors)
{
    private static readonly TimeSpan ValuePeriod = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan CounterPeriod = TimeSpan.FromMilliseconds(100);

    /// <returns>The exit code: 0, or 1 when something given is wrong.</returns>
    public int Run(TextReader input, CancellationToken stopping)
    {
        var (boxes, faults) = BoxFiles.Load(options.Sites, options.Profiles);
        var (scenario, scenarioFault) = Scenario.Load(options.Scenario);
        if (faults.Count > 0 || scenario is null)
        {
            faults.Append(scenarioFault).OfType<string>().ToList().ForEach(errors.WriteLine);
            return 1;
        }

        using var plant = new Plant(boxes, options, ReadPorts());
        using var events = new EventLog(options.Events, time);
        var start = time.GetTimestamp();
        var commands = new Commands(plant, events, () => time.GetElapsedTime(start).TotalSeconds);
        var counter = options.CounterPoint is { } name ? plant.Find(name) : [];
        if (options.CounterPoint is not null && counter.Count != 1)
        {
            errors.WriteLine($"--counter-device: {counter.Count} points are called {options.CounterPoint}; exactly one must be.");
            return 1;
        }

        WritePorts(plant.Ports);
        output.WriteLine("ready");
        output.Flush();
        DriverThread.Start("keyboard", () => ReadCommands(input, commands));
        var counting = counter.Count == 1 ? DriverThread.Start("counter", () => Count(counter[0], events, stopping)) : Task.CompletedTask;
        Follow(scenario, plant, commands, start, stopping);
        counting.GetAwaiter().GetResult();
        return 0;
    }

    private void Follow(Scenario scenario, Plant plant, Commands commands, long start, CancellationToken stopping)
    {
        var steps = new Queue<ScenarioStep>(scenario.Steps);
        var nextValues = start;
        while (!stopping.IsCancellationRequested)
        {
            var now = time.GetTimestamp();
            while (steps.TryPeek(out var step) && StepAt(step) <= now)
            {
                var (ok, text) = commands.Do(steps.Dequeue().Do, step.What);
                (ok ? output : errors).WriteLine($"{step.At.TotalSeconds:0.###} s: {step.What ?? step.Do}{(ok ? "" : $" – {text}")}");
            }

            if (nextValues <= now)
            {
                plant.Advance(time.GetElapsedTime(start, now).TotalSeconds);
                nextValues = time.After(now, ValuePeriod);
            }

            time.WaitUntil(steps.TryPeek(out var next) ? Math.Min(nextValues, StepAt(next)) : nextValues, stopping);
        }

        long StepAt(ScenarioStep step) => time.After(start, step.At / options.Speed);
    }

    /// <summary>Every value is written once and logged once, on a schedule that does not drift.</summary>
    private void Count(Values.PlantPoint point, EventLog events, CancellationToken stopping)
    {
        var start = time.GetTimestamp();
        for (var number = 1L; !stopping.IsCancellationRequested; number++)
        {
            var value = number;
            events.Record(point.Id, value, "counter", () => point.Force(value));
            time.WaitUntil(time.After(start, number * CounterPeriod), stopping);
        }
    }

    private void ReadCommands(TextReader input, Commands commands)
    {
        while (input.ReadLine() is { } line)
        {
            if (line.Trim().Length > 0)
            {
                var (ok, text) = commands.Do(line.Trim());
                output.WriteLine(ok ? $"ok {text}" : $"error {text}");
                output.Flush();
            }
        }
    }

    private PlantPorts? ReadPorts()
    {
        try
        {
            return File.Exists(options.Ports) ? JsonSerializer.Deserialize(File.ReadAllText(options.Ports), PlantJson.Default.PlantPorts) : null;
        }
        catch (JsonException fault)
        {
            errors.WriteLine($"{options.Ports} is not understood and written anew: {fault.Message}");
            return null;
        }
    }

    /// <summary>Renamed into place: whoever waits for the file never reads half of it.</summary>
    private void WritePorts(PlantPorts ports)
    {
        File.WriteAllText($"{options.Ports}.new", JsonSerializer.Serialize(ports, PlantJson.Default.PlantPorts));
        File.Move($"{options.Ports}.new", options.Ports, overwrite: true);
    }
}
