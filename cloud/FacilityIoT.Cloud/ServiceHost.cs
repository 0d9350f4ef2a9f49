using FacilityIoT.Cloud.Api;
using FacilityIoT.Cloud.Settings;
using Microsoft.Extensions.Logging.Console;

namespace FacilityIoT.Cloud;

/// <summary>A bare host: our settings alone, our log format, Kestrel. Nothing is read from the working directory or from ASPNETCORE_ variables.</summary>
internal static class ServiceHost
{
    public static WebApplicationBuilder Create(CloudArguments arguments)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { ApplicationName = typeof(ServiceHost).Assembly.GetName().Name });
        builder.Configuration.AddSettings(arguments);
        builder.Logging.AddConfiguration(builder.Configuration.GetSection("Logging"));
        builder.Logging.AddFilter("Microsoft", LogLevel.Warning).AddFilter("Quartz", LogLevel.Warning).AddFilter("System.Net.Http", LogLevel.Warning);
        builder.Logging.AddConsole(options => options.FormatterName = UnderSystemd ? ConsoleFormatterNames.Systemd : ConsoleFormatterNames.Simple);
        builder.Services.Configure<SimpleConsoleFormatterOptions>(o =>
        {
            o.SingleLine = true;
            o.UseUtcTimestamp = true;
            o.TimestampFormat = "yyyy-MM-ddTHH:mm:ss.fffZ ";
        });
        builder.Services.AddSingleton(TimeProvider.System).AddRouting();
        builder.WebHost.UseKestrelCore().UseUrls((builder.Configuration.GetSection(HttpOptions.Section).Get<HttpOptions>() ?? new HttpOptions()).Url);
        return builder;
    }

    private static bool UnderSystemd => Environment.GetEnvironmentVariable("JOURNAL_STREAM") is not null;
}
