using FacilityIoT.Cloud.Metrics;

namespace FacilityIoT.Cloud.Health;

/// <summary>Whether the service lives, whether each part it needs answers, and its figures.</summary>
public static class HealthSetup
{
    public static IServiceCollection AddFacilityHealth(this IServiceCollection services) => services.AddMetrics().AddSingleton<CloudMetrics>();

    public static WebApplication MapHealth(this WebApplication app)
    {
        app.MapGet("/health/live", () => TypedResults.Ok()).AllowAnonymous().ExcludeFromDescription();
        return app;
    }
}
