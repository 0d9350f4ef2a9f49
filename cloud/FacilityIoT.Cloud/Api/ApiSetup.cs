using System.Net;
using System.Threading.RateLimiting;
using FacilityIoT.Cloud.Identity;
using FacilityIoT.Cloud.Ingest;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Options;

namespace FacilityIoT.Cloud.Api;

/// <summary>The web server and what is common to every endpoint.</summary>
public static class ApiSetup
{
    public static IServiceCollection AddApi(this IServiceCollection services)
    {
        services.AddOptionsWithValidateOnStart<HttpOptions, HttpOptionsValidator>().BindConfiguration(HttpOptions.Section);
        services.AddOptions<KestrelServerOptions>().Configure<IOptions<HttpOptions>>((kestrel, http) =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = http.Value.MaxRequestBytes;
        });
        services.AddOptions<RateLimiterOptions>().Configure<IOptions<HttpOptions>>(Limit);
        services.AddRateLimiter(_ => { });
        services.Configure<ForwardedHeadersOptions>(o => o.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto);
        services.ConfigureHttpJsonOptions(o => ApiJson.Configure(o.SerializerOptions));
        // A body that cannot be read is refused with the reason (Faults), not with the bare status.
        services.Configure<RouteHandlerOptions>(o => o.ThrowOnBadRequest = true);
        services.AddHttpContextAccessor();
        services.AddSingleton<IRehearsalPart, RehearsalDuty>().AddHostedService<LiveRehearsal>().AddSingleton<LiveRenderings>().AddSingleton<IncidentChange>().AddSingleton<FaultReportPreviews>().AddSingleton<AddressBook>();
        return services.AddProblemDetails().AddExceptionHandler<Faults>().AddFacilityOpenApi();
    }

    private static void Limit(RateLimiterOptions limiter, IOptions<HttpOptions> http)
    {
        limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        limiter.AddPolicy(SessionEndpoints.LoginLimit, context => PerMinute(context, http.Value.LoginsPerMinute));
        limiter.AddPolicy(ResidentLinkEndpoints.Limit, context => PerMinute(context, http.Value.ResidentLinksPerMinute));
    }

    /// <summary>For each address.</summary>
    private static RateLimitPartition<IPAddress> PerMinute(HttpContext context, int most) => RateLimitPartition.GetFixedWindowLimiter(
        context.Connection.RemoteIpAddress ?? IPAddress.None,
        _ => new FixedWindowRateLimiterOptions { PermitLimit = most, Window = TimeSpan.FromMinutes(1) });
}
