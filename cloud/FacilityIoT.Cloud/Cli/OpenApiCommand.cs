using System.CommandLine;
using FacilityIoT.Cloud.Api;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.Extensions.Options;
using Microsoft.OpenApi;

namespace FacilityIoT.Cloud.Cli;

internal static class OpenApiCommand
{
    public static Command Create()
    {
        var command = new Command("openapi", "Prints the OpenAPI document of the API, as the service answers it at /openapi/v1.json. Needs neither database nor broker.");
        command.SetServiceAction(async (app, parsed, cancellationToken) =>
        {
            // A server that starts does this when it builds its pipeline; without it the document would have no endpoint in it.
            app.UseEndpoints(_ => { });
            var provider = app.Services.GetRequiredKeyedService<IOpenApiDocumentProvider>(OpenApiSetup.Document);
            var document = await provider.GetOpenApiDocumentAsync(cancellationToken);
            var version = app.Services.GetRequiredService<IOptionsMonitor<OpenApiOptions>>().Get(OpenApiSetup.Document).OpenApiVersion;
            document.SerializeAs(version, new OpenApiJsonWriter(parsed.InvocationConfiguration.Output));
            return 0;
        });
        return command;
    }
}
