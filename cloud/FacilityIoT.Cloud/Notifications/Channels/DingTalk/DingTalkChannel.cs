using FacilityIoT.Cloud.Settings;
using Microsoft.Extensions.Options;

namespace FacilityIoT.Cloud.Notifications.Channels.DingTalk;

/// <summary>Writes into a DingTalk group.</summary>
internal sealed class DingTalkChannel(RobotOptions robot, Uri url, string? secret, ChannelHttp http, TimeProvider time) : IChannel
{
    public string Name { get; } = ChannelNames.Of(ChannelNames.DingTalk, robot.Name);

    public ChannelScope Scope { get; } = robot.Scope;

    public ChannelLimit Limit { get; } = new(RobotOptions.PerMinute, RobotOptions.Reserved, DingTalkMessage.LongestText - 500);

    public async Task<ChannelAnswer> SendAsync(OutgoingMessage message, CancellationToken cancellationToken)
    {
        using var request = DingTalkMessage.Write(message, url, secret, time.GetUtcNow());
        return RobotAnswer.Of(await http.SendAsync(request, cancellationToken), DingTalkAnswer.Read);
    }
}

internal sealed class DingTalkSource(IOptions<DingTalkOptions> options, ChannelHttp http, TimeProvider time) : IChannelSource
{
    public string Kind => ChannelNames.DingTalk;

    public IReadOnlyList<IChannel> Channels { get; } =
        [.. options.Value.Robots.Select(robot => new DingTalkChannel(robot, robot.ReadUrl(), SecretFile.Read(robot.SecretFile), http, time))];
}

internal static class DingTalkSetup
{
    public static IServiceCollection AddDingTalk(this IServiceCollection services)
    {
        services.AddOptionsWithValidateOnStart<DingTalkOptions, DingTalkOptionsValidator>().BindConfiguration(DingTalkOptions.Section);
        return services.AddSingleton<IChannelSource, DingTalkSource>();
    }
}
