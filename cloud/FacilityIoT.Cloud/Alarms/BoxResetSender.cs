using FacilityIoT.Wire.Sparkplug;

namespace FacilityIoT.Cloud.Alarms;

/// <summary>Sends what <see cref="BoxResets"/> holds.</summary>
internal sealed partial class BoxResetSender(BoxResets resets, HostSession session, TimeProvider time, ILogger<BoxResetSender> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var reset in resets.Waiting.ReadAllAsync(stoppingToken))
        {
            if (await session.SendCommandAsync(reset.Node, reset.ToPayload(time.GetUtcNow().ToUnixTimeMilliseconds()), stoppingToken))
            {
                Asked(reset.Node, reset.Key);
            }
            else
            {
                NotAsked(reset.Node, reset.Key);
            }
        }
    }

    [LoggerMessage(3701, LogLevel.Information, "{Node} was asked to reset {Key}")]
    private partial void Asked(EdgeNodeId node, string key);

    [LoggerMessage(3702, LogLevel.Warning, "{Node} could not be asked to reset {Key}: there is no connection to the broker; its alarm stays")]
    private partial void NotAsked(EdgeNodeId node, string key);
}
