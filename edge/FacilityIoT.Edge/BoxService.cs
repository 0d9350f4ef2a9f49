using FacilityIoT.Edge.Configuration;
using Microsoft.Extensions.Logging;

namespace FacilityIoT.Edge;

/// <summary>The running box: the way of a reading, from the drivers to the wire, as one list.</summary>
public static class BoxService
{
    /// <summary>Runs until cancelled, then stops within 5 s: loops, pipeline, NDEATH, outbox.</summary>
    /// <returns>The process's exit code: 0 after a stop that was asked for, 1 when the outbox cannot be opened.</returns>
    public static Task<int> RunAsync(Box box, TimeProvider time, ILoggerFactory loggers, CancellationToken cancellationToken)
    {
        _ = (box, time, loggers, cancellationToken);
        throw new NotImplementedException();
    }
}
