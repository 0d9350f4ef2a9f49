using System.Text.Json;
using FacilityIoT.Demo.People;
using FacilityIoT.Testing;

namespace FacilityIoT.Demo;

/// <summary>One run of the demo, from the first server to the end of all it started.</summary>
/// <param name="state">The folder for demo.json and all state.</param>
/// <param name="commands">Lines for the plant simulator; null for none.</param>
internal sealed class DemoRun(string state, string scenario, bool untilTicket, TextReader? commands, TextWriter output)
{
    private static readonly TimeSpan TicketDeadline = TimeSpan.FromSeconds(120);

    private readonly DemoLog _log = new(output);

    /// <returns>The exit code: 0, or 1 when something does not start or no ticket comes.</returns>
    internal async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        try
        {
            using var only = DemoLock.Take(state);
            var ticket = await PlayAsync(cancellationToken);

            // Everything has ended: nothing is printed after it.
            await output.WriteLineAsync(JsonSerializer.Serialize(ticket, JsonSerializerOptions.Web));
            return 0;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            _log.Say("demo", "ended");
            return 0;
        }
        catch (Exception failure) when (failure is MissingPartException or TimeoutException or IOException or InvalidOperationException or HttpRequestException)
        {
            await Console.Error.WriteLineAsync($"facility-demo: {failure.Message}");
            return 1;
        }
    }

    private async Task<DemoTicket> PlayAsync(CancellationToken cancellationToken)
    {
        var directory = Path.Combine(state, "demo");
        if (Directory.Exists(directory))
        {
            Directory.Delete(directory, recursive: true);
        }

        var settings = new ScenarioSettings { Scenario = scenario, Directory = directory, StartBroker = DemoBroker.StartAsync };
        await using var facility = await FacilityScenario.StartAsync(settings, what => _log.Say("demo", what)).WaitAsync(cancellationToken);
        var accounts = await DemoPeople.EnterAsync(facility.Cloud, what => _log.Say("demo", what)).WaitAsync(cancellationToken);
        var description = Path.Combine(state, "demo.json");
        await DemoFile.WriteAsync(description, facility, facility.Reader, await facility.Influx.AddReaderAsync(), accounts);
        try
        {
            _log.Say("demo", ProgramPaths.WebApp is null
                ? $"API: {facility.Cloud.Url}api/v1; there is no web page, since dashboards/control-room is not built"
                : $"web page: {facility.Cloud.Url}");
            _log.Say("demo", $"names, passwords, addresses and process ids: {description}");
            return await WatchAsync(facility, cancellationToken);
        }
        finally
        {
            File.Delete(description);
        }
    }

    private async Task<DemoTicket> WatchAsync(FacilityScenario facility, CancellationToken cancellationToken)
    {
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var watch = new DemoWatch(facility, _log);
        List<Task> all = [watch.PlantAsync(ending.Token), watch.CloudAsync(ending.Token)];
        var watching = Task.WhenAny(all).Unwrap();
        try
        {
            await Task.WhenAny(watch.Listening.WaitAsync(TimeSpan.FromSeconds(30), cancellationToken), watching).Unwrap();
            await facility.Plant.BeginAsync();
            _log.Say("demo", $"scenario {scenario} begins{(untilTicket ? "" : "; Ctrl-C ends everything")}");
            if (commands is not null)
            {
                // Now, and not before: the simulator answers one after the other.
                all.Add(new DemoCommands(facility.Plant, commands, _log).FollowAsync(ending.Token));
                watching = Task.WhenAny(all).Unwrap();
            }

            if (!untilTicket)
            {
                await watching;
            }

            await Task.WhenAny(watch.FirstTicket.WaitAsync(TicketDeadline, cancellationToken), watching).Unwrap();
            return await watch.FirstTicket;
        }
        catch (TimeoutException)
        {
            throw new TimeoutException($"no ticket within {TicketDeadline.TotalSeconds} s of scenario {scenario}; the logs are in {Path.Combine(state, "demo")}.");
        }
        finally
        {
            await ending.CancelAsync();
            await Task.WhenAll(all).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }
}
