namespace FacilityIoT.Cloud.Ingest;

/// <summary>How many frames a box may have in flight, by how full the way to the telemetry store is. Pure.</summary>
/// <remarks>Never 0: a pause would be lifted only by a command that may be lost. Alarm frames do not count against a window of telemetry.</remarks>
public static class FlowControl
{
    /// <summary>Two telemetry batches of full frames: one is written while the next is on its way.</summary>
    public const int FullWindow = 64;

    /// <param name="fill">0 empty, 1 full.</param>
    public static int Window(double fill) => fill switch
    {
        < 0.5 => FullWindow,
        < 0.75 => FullWindow / 4,
        _ => 1,
    };
}
