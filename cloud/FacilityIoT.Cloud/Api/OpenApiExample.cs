namespace FacilityIoT.Cloud.Api;

/// <summary>An endpoint's example for the OpenAPI document, written where the endpoint is mapped and made of the API's own records.</summary>
/// <param name="Answer">Of the 200 or 201 answer.</param>
/// <param name="Request">Of the body.</param>
internal sealed record OpenApiExample(object? Answer, object? Request);

internal static class OpenApiExampleMetadata
{
    /// <param name="answer">Null when there is nothing to show.</param>
    /// <param name="request">Null for a request without a body.</param>
    public static RouteHandlerBuilder WithExample(this RouteHandlerBuilder endpoint, object? answer, object? request = null) =>
        endpoint.WithMetadata(new OpenApiExample(answer, request));
}
