using Microsoft.Extensions.Logging;

namespace FacilityIoT.Wire.Mqtt.Native;

/// <summary>MQTT 3.1.1 over libmosquitto with our own poll loop: one thread owns one handle.</summary>
/// <remarks>
/// A reader that takes nothing for twice the keep-alive loses its connection: while the socket is held, the broker's PINGRESP waits in it too.
/// </remarks>
public sealed class MosquittoClient(ILogger<MosquittoClient> logger) : IMqttClient
{
    /// <inheritdoc/>
    /// <exception cref="DllNotFoundException">libmosquitto is not installed; the message names the Debian package.</exception>
    public async Task<IMqttConnection> ConnectAsync(MqttConnectRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var loop = new MosquittoLoop(request, logger);
        loop.Start();
        try
        {
            await loop.Connected.WaitAsync(request.Broker.ConnectTimeout, cancellationToken);
            return new MosquittoConnection(loop);
        }
        catch (TimeoutException)
        {
            // Name resolution and TCP cannot be interrupted: the thread ends when they do, and closes what it then has.
            loop.Dispose();
            MqttLog.ConnectAbandoned(logger, request.Broker, request.Broker.ConnectTimeout);
            throw ConnectRefusals.TimedOut(request.Broker);
        }
        catch (OperationCanceledException)
        {
            loop.Dispose();
            throw;
        }
    }
}
