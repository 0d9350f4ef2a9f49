namespace FacilityIoT.Edge.Publishing;

internal enum SendReason
{
    /// <summary>Everything is sent, acknowledged or not.</summary>
    Nothing,

    /// <summary>Frames wait, but the window is full or the host asked for a pause.</summary>
    WindowFull,

    /// <summary>An alarm frame: before anything else, whatever its age.</summary>
    Alarm,

    /// <summary>A telemetry frame younger than 10 s that was never sent.</summary>
    Live,

    /// <summary>The lowest telemetry frame that is neither sent in this session nor acknowledged.</summary>
    Backlog,
}

/// <summary>What to send next, and why.</summary>
/// <param name="Fseq">0 when there is nothing to send.</param>
/// <param name="Historical">Sent before, older than 10 s, or stored before the process started: not a current value.</param>
internal readonly record struct SendChoice(SendReason Reason, long Fseq = 0, bool Historical = false)
{
    public bool IsFrame => Reason >= SendReason.Alarm;
}
