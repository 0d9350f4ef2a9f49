using FacilityIoT.Cloud.Api.Queries;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace FacilityIoT.Cloud.Api;

/// <summary>The OpenAPI document at <c>/openapi/v1.json</c>: what the endpoints say of themselves, with the two ways to log in and the query parameters.</summary>
public static class OpenApiSetup
{
    /// <summary>The name of the one document.</summary>
    public const string Document = "v1";

    private const string Key = "apiKey";
    private const string Cookie = "session";

    public static IServiceCollection AddFacilityOpenApi(this IServiceCollection services) => services.AddOpenApi(Document, options =>
    {
        options.AddDocumentTransformer(Describe);
        options.AddOperationTransformer(Complete);
    });

    private static Task Describe(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        document.Info = new OpenApiInfo
        {
            Title = "FacilityIoT",
            Version = "v1",
            Description = "Readings, alarms and repair tickets of facilities. Lists take `page` and `size` and answer `items`, `number`, `size`, `total`. "
                + "Texts follow Accept-Language (zh, en). Instants are RFC 3339 in UTC. Errors are problem details (RFC 9457).",
        };

        // Where it is served from is the reader's business: behind a proxy the address seen here is wrong.
        document.Servers = [];
        document.Components ??= new OpenApiComponents();
        document.Components.SecuritySchemes = new Dictionary<string, IOpenApiSecurityScheme>
        {
            [Key] = new OpenApiSecurityScheme
            {
                Type = SecuritySchemeType.Http,
                Scheme = "bearer",
                Description = "For programs: a key made with `facility-cloud api-key create`.",
            },
            [Cookie] = new OpenApiSecurityScheme
            {
                Type = SecuritySchemeType.ApiKey,
                In = ParameterLocation.Cookie,
                Name = Identity.IdentitySetup.CookieName,
                Description = "For people: set by POST /api/v1/session. Bodies must be JSON and requests come from the service's own pages.",
            },
        };
        return Task.CompletedTask;
    }

    private static Task Complete(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        var metadata = context.Description.ActionDescriptor.EndpointMetadata;
        foreach (var query in metadata.OfType<QueryMetadata>())
        {
            operation.Parameters = [.. operation.Parameters ?? [], .. query.Parameters.Select(p => p.ToOpenApi())];
        }

        OpenApiExamples.AddTo(operation, metadata.OfType<OpenApiExample>().LastOrDefault());
        if (metadata.OfType<IAllowAnonymous>().Any())
        {
            return Task.CompletedTask;
        }

        operation.Security =
        [
            new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference(Key, context.Document)] = [] },
            new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference(Cookie, context.Document)] = [] },
        ];
        foreach (var action in metadata.OfType<Identity.FacilityAction>())
        {
            operation.Description = $"{operation.Description} Needs `{action.Name}`: the role {action.LeastRole} or one above it, unless the site has changed that.".Trim();
        }

        return Task.CompletedTask;
    }
}
