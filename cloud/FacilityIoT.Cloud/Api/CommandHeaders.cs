using System.Globalization;
using FacilityIoT.Cloud.Tickets;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.OpenApi;

namespace FacilityIoT.Cloud.Api;

/// <summary>The two headers of a command: which version its sender saw, and a key under which it is done once.</summary>
internal sealed record CommandHeaders(int? Version, string? Key)
{
    private const string IfMatch = "If-Match";
    private const string IdempotencyKey = "Idempotency-Key";

    /// <returns>The headers, or what is wrong with them.</returns>
    public static (CommandHeaders? Headers, ValidationProblem? Refusal) Of(HttpRequest request, int? versionInBody)
    {
        var match = request.Headers.IfMatch.ToString();
        var key = request.Headers[IdempotencyKey].ToString();
        int? version = null;
        if (match is not ("" or "*"))
        {
            var digits = match.StartsWith("W/", StringComparison.Ordinal) ? match[2..] : match;
            if (!int.TryParse(digits.Trim('"'), NumberStyles.None, CultureInfo.InvariantCulture, out var parsed))
            {
                return (null, Invalid.Field(IfMatch, "If-Match is the ticket's version in quotes, for example \"12\"."));
            }

            version = parsed;
        }

        return key.Length > TicketOrder.LongestKey || key.Any(c => c is < '!' or > '~')
            ? (null, Invalid.Field(IdempotencyKey, $"The key has at most {TicketOrder.LongestKey} visible ASCII characters without spaces; a UUID will do."))
            : version is { } inHeader && versionInBody is { } inBody && inHeader != inBody
                ? (null, Invalid.Field("version", $"If-Match says {inHeader} and the body {inBody}; give one."))
                : (new CommandHeaders(version ?? versionInBody, key.Length == 0 ? null : key), null);
    }

    /// <summary>Names them in the OpenAPI document.</summary>
    public static TBuilder WithCommandHeaders<TBuilder>(TBuilder endpoint)
        where TBuilder : IEndpointConventionBuilder => endpoint.AddOpenApiOperationTransformer((operation, _, _) =>
        {
            operation.Parameters ??= [];
            operation.Parameters.Add(Parameter(IfMatch, "The version that the sender saw, in quotes; a ticket changed since is left alone and the answer, 409, says what changed."));
            operation.Parameters.Add(Parameter(IdempotencyKey, "Names this sending, for a phone that sends its queue again: what was done is done once and answered the same."));
            return Task.CompletedTask;
        });

    private static OpenApiParameter Parameter(string name, string description) => new()
    {
        Name = name,
        In = ParameterLocation.Header,
        Description = description,
        Schema = new OpenApiSchema { Type = JsonSchemaType.String, MaxLength = TicketOrder.LongestKey },
    };
}
