using FacilityIoT.Wire.Mqtt;
using Microsoft.Extensions.Logging;

namespace FacilityIoT.Wire.Sparkplug;

/// <summary>Runs one connection after the other until cancelled, and says in words why there is none.</summary>
internal sealed class ReconnectLoop(MqttBroker broker, ReconnectTimes times, TimeProvider time, ILogger logger)
{
    private readonly FullJitterBackOff backOff = new(times.Least, times.Most, Random.Shared);
    private string? logged;

    /// <summary>Null while connected.</summary>
    public string? Trouble { get; private set; } = "not started";

    /// <summary>To be called by the connection when it is up.</summary>
    public void Up()
    {
        Trouble = null;
        logged = null;
        SessionLog.Connected(logger, broker);
    }

    /// <param name="connection">Runs one connection to its end and returns the reason in words; throws the MQTT exceptions.</param>
    public async Task RunAsync(Func<CancellationToken, Task<string>> connection, CancellationToken cancellationToken)
    {
        Trouble = $"connecting to {broker}";
        while (!cancellationToken.IsCancellationRequested)
        {
            var began = time.GetTimestamp();
            try
            {
                Report(await connection(cancellationToken));
            }
            catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
            {
                break;
            }
            catch (Exception fault) when (fault is MqttConnectException or MqttClosedException or MqttSubscribeException)
            {
                Report(fault.Message);
            }

            if (time.GetElapsedTime(began) >= times.Stable)
            {
                backOff.Reset();
            }

            await WaitAsync(cancellationToken);
        }

        Trouble = "stopped";
    }

    private async Task WaitAsync(CancellationToken cancellationToken)
    {
        try
        {
            await Task.Delay(backOff.Next(), time, cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            SessionLog.Stopping(logger, broker);
        }
    }

    /// <summary>Logged once, not with every attempt that fails for the same reason.</summary>
    private void Report(string why)
    {
        Trouble = why;
        if (logged != why)
        {
            logged = why;
            SessionLog.NotConnected(logger, broker, why);
        }
    }
}
