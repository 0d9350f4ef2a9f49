using FacilityIoT.Testing;

namespace FacilityIoT.Demo;

/// <summary>Hands the lines of an input to the plant simulator, one after the other: so somebody else decides when a contact closes.</summary>
internal sealed class DemoCommands(SimulatedPlant plant, TextReader input, DemoLog log)
{
    /// <summary>Ends only when it is cancelled: after the last line the demo goes on.</summary>
    internal async Task FollowAsync(CancellationToken cancellationToken)
    {
        // A read from a terminal or a pipe cannot be cancelled; what is left waiting there ends with the process.
        while (await Task.Run(input.ReadLine, CancellationToken.None).WaitAsync(cancellationToken) is { } line)
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                await DoAsync(line.Trim());
            }
        }

        await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, cancellationToken);
    }

    private async Task DoAsync(string command)
    {
        try
        {
            await plant.DoAsync(command);
        }
        catch (InvalidOperationException refused)
        {
            log.Say("plant", refused.Message);
        }
    }
}
