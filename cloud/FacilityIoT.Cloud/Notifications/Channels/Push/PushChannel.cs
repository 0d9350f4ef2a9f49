using Microsoft.Extensions.Options;

namespace FacilityIoT.Cloud.Notifications.Channels.Push;

/// <summary>Wakes the app on somebody's phone or browser.</summary>
internal sealed class PushChannel(PushOptions options, PushKeys keys, ChannelHttp http, TimeProvider time) : IChannel
{
    public string Name => ChannelNames.Push;

    public async Task<ChannelAnswer> SendAsync(OutgoingMessage message, CancellationToken cancellationToken)
    {
        // Again: the list may have become shorter since the subscription.
        if (PushEndpoint.Refusal(message.Address, options.AllowedHosts) is { } refusal)
        {
            return new ChannelAnswer.Refused(refusal);
        }

        using var request = PushMessage.Write(message, options.Contact!, keys.PublicKey, keys.Sign, time.GetUtcNow());
        return PushAnswer.Read(await http.SendAsync(request, cancellationToken));
    }
}

internal sealed class PushSource(IOptions<PushOptions> options, PushKeys keys, ChannelHttp http, TimeProvider time) : IChannelSource
{
    public string Kind => ChannelNames.Push;

    public IReadOnlyList<IChannel> Channels { get; } = string.IsNullOrEmpty(options.Value.Contact) ? [] : [new PushChannel(options.Value, keys, http, time)];
}

internal static class PushSetup
{
    public static IServiceCollection AddPush(this IServiceCollection services)
    {
        services.AddOptionsWithValidateOnStart<PushOptions, PushOptionsValidator>().BindConfiguration(PushOptions.Section);
        return services.AddSingleton<PushKeys>().AddSingleton<IChannelSource, PushSource>();
    }
}
