using FacilityIoT.Cloud.Settings;
using Microsoft.Extensions.Options;

namespace FacilityIoT.Cloud.Notifications.Channels.Webhook;

/// <summary>Tells another system.</summary>
internal sealed class WebhookChannel(WebhookTarget target, string secret, ChannelHttp http, TimeProvider time) : IChannel
{
    private readonly Uri url = new(target.Url);

    public string Name { get; } = ChannelNames.Of(ChannelNames.Webhook, target.Name);

    public ChannelScope Scope { get; } = new([.. target.Sites], target.RedAlert, target.Language);

    public async Task<ChannelAnswer> SendAsync(OutgoingMessage message, CancellationToken cancellationToken)
    {
        using var request = WebhookMessage.Write(message, url, secret, time.GetUtcNow());
        return (await http.SendAsync(request, cancellationToken)).ByStatus();
    }
}

internal sealed class WebhookSource(IOptions<WebhookOptions> options, ChannelHttp http, TimeProvider time) : IChannelSource
{
    public string Kind => ChannelNames.Webhook;

    public IReadOnlyList<IChannel> Channels { get; } =
        [.. options.Value.Targets.Select(target => new WebhookChannel(target, SecretFile.Read(target.SecretFile)!, http, time))];
}

internal static class WebhookSetup
{
    public static IServiceCollection AddWebhooks(this IServiceCollection services)
    {
        services.AddOptionsWithValidateOnStart<WebhookOptions, WebhookOptionsValidator>().BindConfiguration(WebhookOptions.Section);
        return services.AddSingleton<IChannelSource, WebhookSource>();
    }
}
