namespace FacilityIoT.Cloud.Api;

/// <summary>The OpenAPI document at <c>/openapi/v1.json</c>.</summary>
public static class OpenApiSetup
{
    public static IServiceCollection AddFacilityOpenApi(this IServiceCollection services) => services.AddOpenApi("v1");
}
