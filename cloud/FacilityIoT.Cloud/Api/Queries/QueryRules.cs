namespace FacilityIoT.Cloud.Api.Queries;

/// <summary>
/// Gives an endpoint its query parameters: each value is checked before the handler runs, and a name that is not among them is refused, since a
/// mistyped filter that is ignored would answer with everything.
/// </summary>
internal static class QueryRules
{
    public static RouteHandlerBuilder WithQuery(this RouteHandlerBuilder endpoint, params QueryParameter[] parameters) =>
        endpoint.WithMetadata(new QueryMetadata(parameters)).ProducesValidationProblem()
            .AddEndpointFilter(async (context, next) => Refusals(context.HttpContext.Request.Query, parameters) is { Count: > 0 } refusals
                ? TypedResults.ValidationProblem(refusals, "A query parameter is not allowed.")
                : await next(context));

    internal static Dictionary<string, string[]> Refusals(IQueryCollection query, IReadOnlyCollection<QueryParameter> parameters)
    {
        var refusals = new Dictionary<string, string[]>();
        foreach (var (name, values) in query)
        {
            if (Refusal(parameters, name, values) is { } refusal)
            {
                refusals[name] = [refusal];
            }
        }

        return refusals;
    }

    private static string? Refusal(IReadOnlyCollection<QueryParameter> parameters, string name, Microsoft.Extensions.Primitives.StringValues values)
    {
        // ASP.NET Core compares names without regard to case; so do we, or the value would be read unchecked.
        if (parameters.FirstOrDefault(p => p.Name.Equals(name, StringComparison.OrdinalIgnoreCase)) is not { } parameter)
        {
            return $"'{name}' is not a parameter here; the parameters are {string.Join(", ", parameters.Select(p => p.Name))}.";
        }

        return values.Count > 1 ? "Give it once." : values.ToString() is { Length: > 0 } text ? parameter.Refusal(text) : null;
    }
}

/// <summary>An endpoint's parameters, for the OpenAPI document.</summary>
internal sealed record QueryMetadata(IReadOnlyList<QueryParameter> Parameters);
