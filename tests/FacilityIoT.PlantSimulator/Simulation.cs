using System.Text.Json;
using FacilityIoT.Edge.Drivers;

namespace FacilityIoT.PlantSimulator;

/// <summary>Runs a plant after a scenario until it is told to stop.</summary>
internal sealed class Simulation(PlantOptions options, TimeProvider time, TextWriter output, TextWriter errors)
{
    private static readonly TimeSpan ValuePeriod = TimeSpan.FromMilliseconds(250);

    private const long Held = -1;

    // When the scenario began, as a time stamp. Written by the keyboard's thread.
    private long begun = Held;

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
        if (options.CounterPoint is { } name && !TryCount(plant, name, events))
        {
            errors.WriteLine($"--counter-device: {name} must be exactly one point of a Modbus device.");
            return 1;
        }

        WritePorts(plant.Ports);
        Volatile.Write(ref begun, options.Hold ? Held : start);
        output.WriteLine("ready");
        output.Flush();
        DriverThread.Start("keyboard", () => ReadCommands(input, commands));
        Follow(scenario, plant, commands, start, stopping);
        return 0;
    }

    private void Follow(Scenario scenario, Plant plant, Commands commands, long start, CancellationToken stopping)
    {
        var steps = new Queue<ScenarioStep>(scenario.Steps);
        var nextValues = start;
        while (!stopping.IsCancellationRequested)
        {
            var (now, from) = (time.GetTimestamp(), Volatile.Read(ref begun));
            while (from != Held && steps.TryPeek(out var step) && StepAt(from, step) <= now)
            {
                var (ok, text) = commands.Do(steps.Dequeue().Do, step.What);
                (ok ? output : errors).WriteLine($"{step.At.TotalSeconds:0.###} s: {step.What ?? step.Do}{(ok ? "" : $" – {text}")}");
            }

            if (nextValues <= now)
            {
                plant.Advance(time.GetElapsedTime(start, now).TotalSeconds);
                nextValues = time.After(now, ValuePeriod);
            }

            time.WaitUntil(from != Held && steps.TryPeek(out var next) ? Math.Min(nextValues, StepAt(from, next)) : nextValues, stopping);
        }

        long StepAt(long from, ScenarioStep step) => time.After(from, step.At / options.Speed);
    }

    /// <summary>Numbers the point's readings: the number is in place, and in the log, before the answer is made.</summary>
    private static bool TryCount(Plant plant, string name, EventLog events)
    {
        if (plant.Find(name) is not [var point] || plant.Source(point) is not { } at)
        {
            return false;
        }

        var number = 0L;
        at.Unit.Asked = (table, address, count) =>
        {
            if (table == at.Source.Table && at.Source.Address >= address && at.Source.Address < address + count)
            {
                var next = Interlocked.Increment(ref number);
                events.Record(point.Id, next, "counter", () => point.Force(next));
            }
        };
        return true;
    }

    private void ReadCommands(TextReader input, Commands commands)
    {
        while (input.ReadLine() is { } line)
        {
            if (line.Trim().Length > 0)
            {
                var (ok, text) = line.Trim() == "begin" ? Begin() : commands.Do(line.Trim());
                output.WriteLine(ok ? $"ok {text}" : $"error {text}");
                output.Flush();
            }
        }
    }

    private (bool, string) Begin() => Interlocked.CompareExchange(ref begun, time.GetTimestamp(), Held) == Held
        ? (true, "the scenario begins")
        : (false, "The scenario has begun already.");

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
