using Microsoft.Extensions.Options;

namespace FacilityIoT.Cloud.Telemetry;

/// <summary>What stands behind the telemetry port: the service's own writer, over HTTP.</summary>
internal static class TelemetryPort
{
    /// <param name="handler">Owned and disposed by the writer.</param>
    /// <param name="compressed">Whether bodies are compressed; null leaves it to where the server is.</param>
    public static IInfluxWriter Writer(HttpMessageHandler handler, IOptions<InfluxOptions> options, bool? compressed = null) =>
        new InfluxWriter(handler, options, compressed);
}
