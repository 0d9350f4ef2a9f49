using FacilityIoT.Cloud.Telemetry.Managed;
using Microsoft.Extensions.Options;

namespace FacilityIoT.Cloud.Telemetry;

/// <summary>What stands behind the telemetry port: InfluxDB.Client. It speaks <c>/api/v2/write</c> alone, so a server of 1.x is still written by <see cref="InfluxWriter"/>.</summary>
internal static class TelemetryPort
{
    /// <param name="handler">Owned and disposed by the writer.</param>
    /// <param name="compressed">Whether bodies are compressed; null leaves it to where the server is.</param>
    public static IInfluxWriter Writer(HttpMessageHandler handler, IOptions<InfluxOptions> options, bool? compressed = null) =>
        options.Value.Api == InfluxApi.V2 ? new InfluxClientWriter(handler, options, compressed) : new InfluxWriter(handler, options, compressed);
}
