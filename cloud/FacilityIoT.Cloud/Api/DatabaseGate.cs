using FacilityIoT.Cloud.Persistence;

namespace FacilityIoT.Cloud.Api;

/// <summary>Until the database is open, everything that needs it says so, instead of failing in some other way.</summary>
internal static class DatabaseGate
{
    public static IApplicationBuilder UseDatabaseGate(this IApplicationBuilder app)
    {
        var startup = app.ApplicationServices.GetRequiredService<DatabaseStartup>();
        return app.UseWhen(context => context.Request.Path.StartsWithSegments("/api") && !startup.Ready.IsCompleted, gated => gated.Run(context =>
        {
            context.Response.Headers.RetryAfter = "2";
            return TypedResults.Problem($"The database is not ready: {startup.Trouble}", statusCode: StatusCodes.Status503ServiceUnavailable).ExecuteAsync(context);
        }));
    }
}
