using FacilityIoT.Edge.Outbox;
using Microsoft.Extensions.Logging;

namespace FacilityIoT.Edge.Points;

/// <summary>What the pipeline says: conditions as they change, and what it was asked for.</summary>
internal static partial class PointPipelineLog
{
    public static void Changed(ILogger logger, ConditionState state)
    {
        if (state.Active)
        {
            Active(logger, state.Key);
        }
        else
        {
            Normal(logger, state.Key);
        }
    }

    [LoggerMessage(200, LogLevel.Warning, "Condition {Key} is active.")]
    public static partial void Active(ILogger logger, string key);

    [LoggerMessage(201, LogLevel.Information, "Condition {Key} is normal again.")]
    public static partial void Normal(ILogger logger, string key);

    [LoggerMessage(202, LogLevel.Warning, "Condition {Key} was active when the box stopped and is not configured any more: the host is told that nobody watches it.")]
    public static partial void Removed(ILogger logger, string key);

    [LoggerMessage(203, LogLevel.Information, "Reset of condition {Key} was asked for.")]
    public static partial void Reset(ILogger logger, string key);

    [LoggerMessage(204, LogLevel.Warning, "Reset of condition {Key} was asked for, but the box has none of that name.")]
    public static partial void UnknownReset(ILogger logger, string key);

    [LoggerMessage(205, LogLevel.Warning, "Reset of condition {Key} was dropped: too many wait.")]
    public static partial void TooManyResets(ILogger logger, string key);
}
