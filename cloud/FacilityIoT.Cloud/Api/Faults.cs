using System.Data.Common;
using FacilityIoT.Cloud.Residents;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.Cloud.Api;

/// <summary>What nobody expected, as problem details: a store that is gone is 503, a bad body 400, the rest 500 without its inner words.</summary>
internal sealed class Faults(IProblemDetailsService problems) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        var (status, detail) = exception switch
        {
            BadHttpRequestException bad => (bad.StatusCode, bad.InnerException is System.Text.Json.JsonException json ? $"{bad.Message} {json.Message}" : bad.Message),
            DbException or DbUpdateException => (StatusCodes.Status503ServiceUnavailable, "The database does not answer; see /health/ready."),
            ResidentKeysLostException lost => (StatusCodes.Status503ServiceUnavailable, lost.Message),
            _ => (StatusCodes.Status500InternalServerError, "An error of the service; its log says more."),
        };
        httpContext.Response.StatusCode = status;
        return await problems.TryWriteAsync(new() { HttpContext = httpContext, Exception = exception, ProblemDetails = new ProblemDetails { Status = status, Detail = detail } });
    }
}
