using FacilityIoT.Cloud.Notifications.Channels.Webhook;
using FacilityIoT.Cloud.Notifications.Outbox;
using FacilityIoT.IntegrationTests.Cloud.Stores;
using FacilityIoT.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace FacilityIoT.IntegrationTests.Cloud.Notifications;

/// <summary>What can happen when the service dies between the sending and the commit of its outcome.</summary>
public sealed class CrashTests
{
    [Theory, ClassData(typeof(BothStores))]
    public async Task What_was_sent_and_not_committed_is_sent_again_with_the_same_id_and_says_so(StoreKind kind)
    {
        await using var peer = await HttpPeer.StartAsync();
        await using var timeline = await StartAsync(kind, peer);
        var neverAnswered = new TaskCompletionSource();
        peer.Answer = _ => new(200, Wait: neverAnswered.Task);
        await timeline.RaiseAsync(2);

        // The peer has the message; the process that sent it never hears so.
        _ = timeline.Services.GetRequiredService<DeliverySender>().RunAllAsync(default);
        await Eventually.TrueAsync(() => peer.Heard.Count == 1, TimeSpan.FromSeconds(10), "the message to arrive");
        peer.Answer = _ => new(200);
        await timeline.RestartAsync();
        Assert.Single(peer.Heard);

        await timeline.AdvanceAsync(DeliveryLeases.Lease + TimeSpan.FromSeconds(1));
        Assert.Equal(2, peer.Heard.Count);
        Assert.Equal(peer.Heard[0].Headers["webhook-id"], peer.Heard[1].Headers["webhook-id"]);
        Assert.DoesNotContain("[may be a repeat]", peer.Heard[0].Body, StringComparison.Ordinal);
        Assert.Contains("[may be a repeat]", peer.Heard[1].Body, StringComparison.Ordinal);
        var delivery = Assert.Single(await timeline.AllAsync<Delivery>(), delivery => delivery.Channel == "webhook.bms");
        Assert.Equal((DeliveryState.Sent, 2, true), (delivery.State, delivery.Attempts, delivery.MayRepeat));

        await timeline.AdvanceAsync(TimeSpan.FromHours(1));
        Assert.Single(peer.Heard.Skip(1), heard => heard.Body.Contains("ticket.raised", StringComparison.Ordinal));
    }

    [Theory, ClassData(typeof(BothStores))]
    public async Task Two_processes_that_look_at_once_send_once(StoreKind kind)
    {
        await using var peer = await HttpPeer.StartAsync();
        await using var timeline = await StartAsync(kind, peer);
        await timeline.RaiseAsync(2);
        var sender = timeline.Services.GetRequiredService<DeliverySender>();
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => sender.RunAllAsync(default))));
        Assert.Single(peer.Heard);
    }

    [Theory, ClassData(typeof(BothStores))]
    public async Task A_peer_that_asks_for_a_pause_gets_it_and_no_attempt_is_counted(StoreKind kind)
    {
        await using var peer = await HttpPeer.StartAsync();
        await using var timeline = await StartAsync(kind, peer);
        peer.Answer = _ => new(429, RetryAfter: "120");
        await timeline.RaiseAsync(3);
        await timeline.SweepAsync();
        peer.Answer = _ => new(200);
        await timeline.AdvanceAsync(TimeSpan.FromSeconds(119));
        Assert.Single(peer.Heard);
        await timeline.AdvanceAsync(TimeSpan.FromSeconds(2));
        Assert.Equal((DeliveryState.Sent, 1), (await timeline.AllAsync<Delivery>()).Where(row => row.Channel == "webhook.bms").Select(row => (row.State, row.Attempts)).Single());
    }

    private static Task<CloudTimeline> StartAsync(StoreKind kind, HttpPeer peer) => CloudTimeline.StartAsync(kind, services =>
    {
        var secret = Path.GetTempFileName();
        File.WriteAllText(secret, "whsec");
        services.Configure<WebhookOptions>(options => options.Targets.Add(
            new WebhookTarget { Name = "bms", Url = peer.Url("hook"), SecretFile = secret, Language = FacilityIoT.Cloud.Notifications.Texts.TextLanguage.En }));
    });
}
