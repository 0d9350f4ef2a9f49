using FacilityIoT.Wire.Service;

namespace FacilityIoT.Edge.Health;

/// <summary>Tells systemd that the box is alive, as long as its pipeline turns. A box that hangs is restarted; one that waits for its disk is not.</summary>
internal static class Watchdog
{
    private static readonly TimeSpan LongestTurn = TimeSpan.FromSeconds(30);

    /// <param name="sinceLastTurn">How long ago the pipeline last took something up or looked at the clock.</param>
    /// <param name="excused">Whether something outside holds it: a restart would not help, and lose what waits in memory.</param>
    public static async Task RunAsync(
        ServiceNotify notify, Func<TimeSpan> sinceLastTurn, Func<bool> excused, TimeProvider time, CancellationToken cancellationToken)
    {
        if (notify.Beat is not { } beat)
        {
            return;
        }

        while (true)
        {
            if (sinceLastTurn() < LongestTurn || excused())
            {
                notify.Alive();
            }

            await Task.Delay(beat, time, cancellationToken);
        }
    }
}
