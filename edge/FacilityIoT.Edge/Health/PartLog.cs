using Microsoft.Extensions.Logging;

namespace FacilityIoT.Edge.Health;

internal static partial class PartLog
{
    [LoggerMessage(230, LogLevel.Error, "{Part} failed. It is started again; the other parts go on.")]
    public static partial void Failed(ILogger logger, Exception fault, string part);

    [LoggerMessage(231, LogLevel.Warning, "{Part} did not stop within {Seconds} s and is left behind.")]
    public static partial void LeftBehind(ILogger logger, string part, double seconds);
}
