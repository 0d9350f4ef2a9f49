using Microsoft.Extensions.Hosting;

namespace FacilityIoT.Edge.Health;

/// <summary>The box starts and stops the web server itself; a host's own lifetime would listen to signals behind its back.</summary>
internal sealed class NoLifetime : IHostLifetime
{
    public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
