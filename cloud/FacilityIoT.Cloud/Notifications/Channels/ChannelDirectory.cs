namespace FacilityIoT.Cloud.Notifications.Channels;

/// <summary>The channels that are on, and the kinds that are off. Fixed by the settings at start.</summary>
public sealed class ChannelDirectory
{
    private readonly Dictionary<string, IChannel> channels;

    public ChannelDirectory(IEnumerable<IChannelSource> sources)
    {
        ArgumentNullException.ThrowIfNull(sources);
        channels = sources.SelectMany(source => source.Channels).ToDictionary(channel => channel.Name, StringComparer.Ordinal);
    }

    /// <summary>By kind and name.</summary>
    public IReadOnlyList<IChannel> On => [.. channels.Values.OrderBy(channel => channel.Name, StringComparer.Ordinal)];

    /// <summary>Kinds that the settings say nothing of.</summary>
    public IReadOnlyList<string> Off => [.. ChannelNames.Kinds.Where(kind => kind != ChannelNames.Page && channels.Keys.All(name => ChannelNames.Kind(name) != kind))];

    /// <summary>Null when it is off.</summary>
    public IChannel? Find(string name) => channels.GetValueOrDefault(name);

    /// <summary>The chat robots for a ticket. Level 1 goes to the red-alert robots alone; where there are none, to the shared ones, which keep places for it.</summary>
    public IReadOnlyList<IChannel> Robots(string siteId, int level) => Chosen([ChannelNames.WeCom, ChannelNames.DingTalk], siteId, level);

    public IReadOnlyList<IChannel> Webhooks(string siteId, int level) => Chosen([ChannelNames.Webhook], siteId, level);

    private List<IChannel> Chosen(string[] kinds, string siteId, int level)
    {
        var covering = On.Where(channel => kinds.Contains(ChannelNames.Kind(channel.Name)) && channel.Scope is { } scope && scope.Covers(siteId)).ToList();
        var alert = covering.Where(channel => channel.Scope!.RedAlert).ToList();
        return level == 1 && alert.Count > 0 ? alert : [.. covering.Except(alert)];
    }
}
