using FacilityIoT.Cloud.Api;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Options;

namespace FacilityIoT.Cloud.Pages;

/// <summary>The web app, served without a login: it has no data in it, and logs in itself through POST /api/v1/session.</summary>
public static class PagesSetup
{
    public static IServiceCollection AddPages(this IServiceCollection services)
    {
        services.AddSingleton<IValidateOptions<HttpOptions>, PagesRule>();
        return services.AddResponseCompression(compression =>
        {
            // Safe over TLS: nothing secret is in these files, and nothing of a request is repeated in them. The API's answers are not compressed.
            compression.EnableForHttps = true;
            compression.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "image/svg+xml", "application/manifest+json"];
        });
    }

    /// <summary>Before the API's own way: pages need neither login nor database.</summary>
    public static IApplicationBuilder UsePages(this WebApplication app)
    {
        // Bound by hand: what is wrong with a setting is told when the service starts, with all other faults.
        var setting = app.Configuration.GetSection(HttpOptions.Section).Get<HttpOptions>()?.Pages;
        return app.MapWhen(context => context.Request.IsPage(), pages =>
        {
            if (PagesFolder.Find(setting) is { } folder)
            {
                Serve(pages, folder);
            }
            else
            {
                pages.Run(context => NotFoundAsync(context, "No web app is installed: set Http:Pages to the folder of the built app, which holds its index.html. The API is at /api/v1."));
            }
        });
    }

    private static void Serve(IApplicationBuilder pages, string folder)
    {
        var index = new IndexPage(folder);
        var types = new FileExtensionContentTypeProvider();
        types.Mappings[".webmanifest"] = "application/manifest+json";
        pages.UseResponseCompression();
        pages.MapWhen(context => context.Request.IsIndex(), always => always.Run(index.AnswerAsync));
        pages.UseStaticFiles(new StaticFileOptions { FileProvider = new PhysicalFileProvider(folder), ContentTypeProvider = types, OnPrepareResponse = PageHeaders.OnFile });
        pages.Run(context => context.Request.IsRoute() ? index.AnswerAsync(context) : NotFoundAsync(context, $"The web app has no file {context.Request.Path}."));
    }

    private static Task NotFoundAsync(HttpContext context, string sentence) =>
        TypedResults.Problem(sentence, statusCode: StatusCodes.Status404NotFound).ExecuteAsync(context);
}
