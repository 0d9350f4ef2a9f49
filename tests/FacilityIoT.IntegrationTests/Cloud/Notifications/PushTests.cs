using System.Text.Json;
using FacilityIoT.Cloud.Notifications.Channels;
using FacilityIoT.Cloud.Notifications.Channels.Push;
using FacilityIoT.Cloud.Notifications.Recipients;
using FacilityIoT.Cloud.Tickets;
using FacilityIoT.IntegrationTests.Cloud.Stores;
using FacilityIoT.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace FacilityIoT.IntegrationTests.Cloud.Notifications;

public sealed class PushTests
{
    [Theory, ClassData(typeof(BothStores))]
    [Trait("domain", "7: Webhook, e-mail (SMTP), SMS through a")]
    public async Task A_push_is_empty_signed_for_its_service_and_urgent_by_level(StoreKind kind)
    {
        await using var peer = await HttpPeer.StartAsync();
        peer.Answer = _ => new(201);
        await using var timeline = await StartAsync(kind, peer);
        await timeline.StoreAsync(NotificationGiven.Address(7, "push", "https://fcm.googleapis.com/fcm/send/abc"));
        var ticket = await timeline.RaiseAsync(1);
        await timeline.TicketAsync(ticket.Number, new TicketCommand.Assign(7, null, "nearest"), NotificationGiven.Desk);
        await timeline.SweepAsync();

        var heard = Assert.Single(peer.Heard);
        Assert.Equal(("POST", "/fcm/send/abc", "", "high", "0"), (heard.Method, heard.Path, heard.Body, heard.Headers["Urgency"], heard.Headers["Content-Length"]));
        Assert.Matches("^[A-Za-z0-9_-]{32}$", heard.Headers["Topic"]);
        Assert.Equal("14400", heard.Headers["TTL"]);

        var node = await VerifiedByNodeAsync(heard.Headers["Authorization"]);
        Assert.True(node.GetProperty("valid").GetBoolean() && node.GetProperty("uncompressed").GetBoolean());
        var claims = node.GetProperty("claims");
        Assert.Equal(("https://fcm.googleapis.com", "mailto:ops@example.org"), (claims.GetProperty("aud").GetString(), claims.GetProperty("sub").GetString()));
        Assert.InRange(claims.GetProperty("exp").GetInt64() - timeline.Now.ToUnixTimeSeconds(), 1, 24 * 3600);
    }

    [Theory, ClassData(typeof(BothStores))]
    public async Task A_subscription_that_is_gone_is_forgotten_and_the_next_address_takes_its_place(StoreKind kind)
    {
        await using var peer = await HttpPeer.StartAsync();
        peer.Answer = _ => new(410);
        var sms = new RecordingChannel("sms");
        await using var timeline = await StartAsync(kind, peer, sms);
        await timeline.StoreAsync(NotificationGiven.Address(7, "push", "https://fcm.googleapis.com/fcm/send/abc"), NotificationGiven.Address(7, "sms", "13800000007", rank: 1));
        var ticket = await timeline.RaiseAsync(4);
        await timeline.TicketAsync(ticket.Number, new TicketCommand.Assign(7, null, "nearest"), NotificationGiven.Desk);
        await timeline.SweepAsync();
        Assert.Equal("13800000007", Assert.Single(sms.Sent).Address);
        Assert.Equal("sms", Assert.Single(await timeline.AllAsync<ContactAddress>()).Channel);
    }

    [Theory, ClassData(typeof(BothStores))]
    public async Task The_key_is_made_once_for_the_service_alone(StoreKind kind)
    {
        await using var peer = await HttpPeer.StartAsync();
        await using var timeline = await StartAsync(kind, peer);
        var first = timeline.Services.GetRequiredService<PushKeys>().PublicKey;
        await timeline.RestartAsync();
        Assert.Equal(first, timeline.Services.GetRequiredService<PushKeys>().PublicKey);
        var storage = timeline.Services.GetRequiredService<Microsoft.Extensions.Options.IOptions<FacilityIoT.Cloud.Persistence.StorageOptions>>().Value;
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Path.Combine(storage.Directory, PushKeys.FileName)));
    }

    private static Task<CloudTimeline> StartAsync(StoreKind kind, HttpPeer peer, params IChannelSource[] more) => CloudTimeline.StartAsync(kind, services =>
    {
        services.Configure<PushOptions>(options => options.Contact = "mailto:ops@example.org");
        services.AddHttpClient(ChannelHttp.Client).ConfigurePrimaryHttpMessageHandler(() => new ToPeer(peer));
        foreach (var channel in more)
        {
            services.AddSingleton(channel);
        }
    });

    private static async Task<JsonElement> VerifiedByNodeAsync(string header)
    {
        await using var node = await ChildProcess.StartAsync(new ProgramStart
        {
            Name = "vapid.js", File = RequiredPart.Find("node", "nodejs"), Arguments = [Path.Combine(ProgramPaths.Repository, "tests", "peers", "vapid.js"), header],
        });
        return JsonDocument.Parse(await node.WaitForLineAsync("\"valid\"", TimeSpan.FromSeconds(20))).RootElement;
    }

    /// <summary>The push services are far away and want TLS: their requests go to the peer.</summary>
    private sealed class ToPeer(HttpPeer peer) : DelegatingHandler(new SocketsHttpHandler())
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.RequestUri = new Uri(peer.Address, request.RequestUri!.PathAndQuery);
            return base.SendAsync(request, cancellationToken);
        }
    }
}
