using FacilityIoT.Cloud.Pages;

namespace FacilityIoT.Cloud.Api;

/// <summary>The order in which every request is looked at, and the root of the API.</summary>
public static class ApiMap
{
    public static WebApplication UseApi(this WebApplication app)
    {
        app.UseForwardedHeaders();
        app.UseSecurityHeaders();
        app.UseExceptionHandler();
        app.UseStatusCodePages();
        app.UsePages();
        app.UseRouting();
        app.UseDatabaseGate();
        app.UseCrossSiteRefusal();
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseRateLimiter();
        app.MapOpenApi("/openapi/{documentName}.json");
        return app;
    }

    /// <summary><c>/api/v1</c>, for people and programs with a role.</summary>
    public static RouteGroupBuilder MapApi(this WebApplication app) => app.MapGroup("/api/v1").RequireAuthorization().ProducesProblem(401).ProducesProblem(403).ProducesProblem(503);
}
