using Microsoft.Extensions.Logging;

namespace FacilityIoT.Wire.Mqtt.Managed;

/// <summary>MQTT 3.1.1 over MQTTnet: one of its clients for each connection.</summary>
/// <remarks>
/// A reader that takes nothing for one and a half keep-alives loses its connection: while the socket is held, the broker's PINGRESP waits in it too.
/// </remarks>
public sealed class MqttNetClient(ILogger<MqttNetClient> logger) : IMqttClient
{
    /// <inheritdoc/>
    public async Task<IMqttConnection> ConnectAsync(MqttConnectRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var options = MqttNetOptions.Of(request);
        var connection = new MqttNetConnection(request, new MqttNetLog(request.Broker, logger));
        try
        {
            await connection.OpenAsync(options, cancellationToken);
            return connection;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }
}
