using System.Net;
using System.Text.Json;
using FacilityIoT.Cloud.Notifications.Channels;
using FacilityIoT.Cloud.Notifications.Channels.DingTalk;
using FacilityIoT.Cloud.Notifications.Outbox;
using FacilityIoT.Cloud.Tickets;
using FacilityIoT.IntegrationTests.Cloud.Stores;
using FacilityIoT.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace FacilityIoT.IntegrationTests.Cloud.Notifications;

public sealed class RobotStormTests
{
    [Theory, ClassData(typeof(BothStores))]
    [Trait("domain", "7: WeCom and DingTalk group robots take 20 messages a minute")]
    public async Task A_storm_on_a_shared_robot_does_not_silence_level_1_and_every_ticket_is_named(StoreKind kind)
    {
        await using var peer = await HttpPeer.StartAsync();
        using var secrets = StateDirectory.Temporary();
        await using var timeline = await StartAsync(kind, peer, secrets);
        var group = new DingTalkGroup(timeline.Time);
        peer.Answer = group.Answer;

        var numbers = new List<string>();
        for (var n = 0; n < 500; n++)
        {
            numbers.Add((await timeline.RaiseAsync(3)).Number);
        }

        await timeline.SweepAsync();
        var danger = await timeline.RaiseAsync(1, "Passenger stuck");
        await timeline.SweepAsync();
        Assert.Contains(peer.Heard, heard => Text(heard).Contains($"Ticket {danger.Number}", StringComparison.Ordinal));

        await timeline.AdvanceAsync(TimeSpan.FromMinutes(2));
        Assert.Equal(0, group.Throttled);
        var all = string.Concat(peer.Heard.Select(Text));
        Assert.All(numbers, number => Assert.Contains(number, all, StringComparison.Ordinal));
        Assert.InRange(peer.Heard.Count, 2, 40);
    }

    [Theory, ClassData(typeof(BothStores))]
    public async Task When_others_have_used_up_the_robot_it_rests_ten_minutes_and_level_1_takes_another_way(StoreKind kind)
    {
        await using var peer = await HttpPeer.StartAsync();
        using var secrets = StateDirectory.Temporary();
        var weCom = new RecordingChannel("wecom.other", NotificationGiven.EverySite with { Sites = ["elsewhere", "hengtai"] }, new ChannelLimit(20, 5, 3000));
        await using var timeline = await StartAsync(kind, peer, secrets, weCom);
        peer.Answer = _ => new(200, """{"errcode":130101,"errmsg":"send too fast, exceed 20 times per minute"}""");
        await timeline.RaiseAsync(3);
        await timeline.SweepAsync();
        Assert.Single(peer.Heard);

        peer.Answer = _ => new(200, """{"errcode":0,"errmsg":"ok"}""");
        await timeline.RaiseAsync(3);
        await timeline.RaiseAsync(1, "Passenger stuck");
        await timeline.AdvanceAsync(TimeSpan.FromMinutes(9));
        Assert.Single(peer.Heard);
        Assert.Contains(weCom.Sent, message => message.Level == 1);

        await timeline.AdvanceAsync(TimeSpan.FromMinutes(2));
        Assert.InRange(peer.Heard.Count, 2, 3);
        Assert.DoesNotContain(await timeline.AllAsync<Delivery>(), delivery => delivery.Open);
    }

    [Theory, ClassData(typeof(BothStores))]
    [Trait("domain", "7: WeCom and DingTalk group robots take 20 messages a minute")]
    public async Task Level_1_goes_to_the_red_alert_robot_alone_and_to_the_shared_one_when_that_fails(StoreKind kind)
    {
        var limit = new ChannelLimit(20, 5, 3000);
        var (alert, shared) = (new RecordingChannel("wecom.alert", NotificationGiven.RedAlert, limit), new RecordingChannel("wecom.shared", NotificationGiven.EverySite, limit));
        await using var timeline = await NotificationGiven.StartAsync(kind, alert, shared);
        await timeline.RaiseAsync(1);
        await timeline.RaiseAsync(2);
        await timeline.SweepAsync();
        Assert.Equal([1], Raised(alert));
        Assert.Equal([2], Raised(shared));

        alert.Answer = _ => new ChannelAnswer.Refused("errcode 93000");
        await timeline.RaiseAsync(1);
        await timeline.SweepAsync();
        Assert.Equal([2, 1], Raised(shared));
        Assert.DoesNotContain(await timeline.AllAsync<TicketEvent>(), line => line.What == nameof(TicketHappening.DeliveryFailed));

        static IEnumerable<int> Raised(RecordingChannel robot) => robot.Sent.Where(message => message.Happening == "Raised").Select(message => message.Level);
    }

    private static Task<CloudTimeline> StartAsync(StoreKind kind, HttpPeer peer, StateDirectory secrets, params IChannelSource[] more)
    {
        File.WriteAllText(secrets["url"], peer.Url("robot/send?access_token=secret"));
        File.WriteAllText(secrets["secret"], "SECexample");
        return CloudTimeline.StartAsync(kind, services =>
        {
            services.Configure<DingTalkOptions>(options => options.Robots.Add(
                new RobotOptions { Name = "all", UrlFile = secrets["url"], SecretFile = secrets["secret"], Language = FacilityIoT.Cloud.Notifications.Texts.TextLanguage.En }));
            foreach (var channel in more)
            {
                services.AddSingleton(channel);
            }
        });
    }

    private static string Text(HeardRequest request) => JsonDocument.Parse(request.Body).RootElement.GetProperty("markdown").GetProperty("text").GetString()!;

    /// <summary>Behaves like DingTalk: checks the signature's time, takes 20 in any 60 s, then nothing for ten minutes.</summary>
    private sealed class DingTalkGroup(ManualTime time)
    {
        private readonly List<DateTimeOffset> taken = [];
        private DateTimeOffset closedUntil = DateTimeOffset.MinValue;

        public int Throttled { get; private set; }

        public PeerAnswer Answer(HeardRequest request)
        {
            lock (taken)
            {
                var now = time.GetUtcNow();
                var query = request.Path.Split('?')[1].Split('&').Select(part => part.Split('=', 2)).ToDictionary(part => part[0], part => WebUtility.UrlDecode(part[1]));
                var age = now - DateTimeOffset.FromUnixTimeMilliseconds(long.Parse(query["timestamp"], System.Globalization.CultureInfo.InvariantCulture));
                if (age.Duration() > TimeSpan.FromHours(1) || query["sign"].Length != 44)
                {
                    return new(200, """{"errcode":310000,"errmsg":"sign not match"}""");
                }

                if (now < closedUntil || taken.Count(at => at > now.AddMinutes(-1)) >= 20)
                {
                    (closedUntil, Throttled) = (now.AddMinutes(10), Throttled + 1);
                    return new(200, """{"errcode":130101,"errmsg":"send too fast, exceed 20 times per minute"}""");
                }

                taken.Add(now);
                return new(200, """{"errcode":0,"errmsg":"ok"}""");
            }
        }
    }
}
