using Microsoft.Extensions.Options;

namespace FacilityIoT.Cloud.Notifications.Channels.WeCom;

/// <summary>Writes into a WeCom group.</summary>
internal sealed class WeComChannel(RobotOptions robot, Uri url, ChannelHttp http) : IChannel
{
    public string Name { get; } = ChannelNames.Of(ChannelNames.WeCom, robot.Name);

    public ChannelScope Scope { get; } = robot.Scope;

    public ChannelLimit Limit { get; } = new(RobotOptions.PerMinute, RobotOptions.Reserved, 3000);

    public async Task<ChannelAnswer> SendAsync(OutgoingMessage message, CancellationToken cancellationToken)
    {
        using var request = WeComMessage.Write(message, url);
        return RobotAnswer.Of(await http.SendAsync(request, cancellationToken), WeComAnswer.Read);
    }
}

internal sealed class WeComSource(IOptions<WeComOptions> options, ChannelHttp http) : IChannelSource
{
    public string Kind => ChannelNames.WeCom;

    public IReadOnlyList<IChannel> Channels { get; } = [.. options.Value.Robots.Select(robot => new WeComChannel(robot, robot.ReadUrl(), http))];
}

internal static class WeComSetup
{
    public static IServiceCollection AddWeCom(this IServiceCollection services)
    {
        services.AddOptionsWithValidateOnStart<WeComOptions, WeComOptionsValidator>().BindConfiguration(WeComOptions.Section);
        return services.AddSingleton<IChannelSource, WeComSource>();
    }
}
