using FacilityIoT.Cloud.Settings;
using Microsoft.Extensions.Options;

namespace FacilityIoT.Cloud.Notifications.Channels.Sms;

/// <summary>Sends text messages through the gateway.</summary>
internal sealed class SmsChannel(SmsOptions options, string? secret, ChannelHttp http) : IChannel
{
    private readonly SmsAnswer answer = new(options);

    public string Name => ChannelNames.Sms;

    public async Task<ChannelAnswer> SendAsync(OutgoingMessage message, CancellationToken cancellationToken)
    {
        using var request = SmsMessage.Write(message, options, secret);
        return answer.Read(await http.SendAsync(request, cancellationToken));
    }
}

internal sealed class SmsSource(IOptions<SmsOptions> options, ChannelHttp http) : IChannelSource
{
    public string Kind => ChannelNames.Sms;

    public IReadOnlyList<IChannel> Channels { get; } =
        string.IsNullOrEmpty(options.Value.Url) ? [] : [new SmsChannel(options.Value, SecretFile.Read(options.Value.SecretFile), http)];
}

internal static class SmsSetup
{
    public static IServiceCollection AddSms(this IServiceCollection services)
    {
        services.AddOptionsWithValidateOnStart<SmsOptions, SmsOptionsValidator>().BindConfiguration(SmsOptions.Section);
        return services.AddSingleton<IChannelSource, SmsSource>();
    }
}
