using FacilityIoT.Wire.Service;

namespace FacilityIoT.Cloud.Health;

/// <summary>Tells systemd when the service answers, that it lives, and when it stops. Parts that are missing do not delay it: /health/ready names them.</summary>
internal sealed class SystemdBeat(IHostApplicationLifetime lifetime, TimeProvider time) : BackgroundService
{
    private readonly ServiceNotify systemd = ServiceNotify.FromEnvironment();

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        lifetime.ApplicationStarted.Register(() => systemd.Ready("answering"));
        lifetime.ApplicationStopping.Register(systemd.Stopping);
        if (systemd.Beat is not { } beat)
        {
            return;
        }

        using var timer = new PeriodicTimer(beat, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            systemd.Alive();
        }
    }
}
