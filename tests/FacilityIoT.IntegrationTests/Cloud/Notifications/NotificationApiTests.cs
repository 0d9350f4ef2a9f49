using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using FacilityIoT.Cloud.Identity;
using FacilityIoT.Cloud.Notifications.Outbox;
using FacilityIoT.Cloud.Persistence;
using FacilityIoT.Cloud.Tickets;
using FacilityIoT.IntegrationTests.Cloud.Api;
using FacilityIoT.IntegrationTests.Cloud.Stores;
using FacilityIoT.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace FacilityIoT.IntegrationTests.Cloud.Notifications;

public sealed class NotificationApiTests
{
    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(20);

    [Theory, ClassData(typeof(BothStores))]
    public async Task An_address_is_used_when_its_code_came_back_and_shows_itself_masked(StoreKind store)
    {
        await using var gateway = await HttpPeer.StartAsync();
        await using var cloud = await RunningCloud.StartAsync([$"Notifications:Sms:Url={gateway.Url("sms")}"], store: store);
        using var engineer = await LoginAsync(cloud, "engineer-1", Roles.Engineer);

        using var bad = await engineer.PostAsJsonAsync("/api/v1/me/addresses", new { channel = "sms", address = "13812345678; DROP" });
        Assert.Equal(HttpStatusCode.BadRequest, bad.StatusCode);
        using var added = await engineer.PostAsJsonAsync("/api/v1/me/addresses", new { channel = "sms", address = "138 1234 5678", quietFrom = 1320, quietUntil = 420 });
        var address = await added.JsonAsync();
        Assert.Equal(("138****5678", false), (address.Text("address"), address.GetProperty("verified").GetBoolean()));
        var sent = JsonDocument.Parse(Assert.Single(gateway.Heard).Body).RootElement;
        Assert.Equal("13812345678", sent.Text("to"));
        var code = System.Text.RegularExpressions.Regex.Match(sent.Text("text"), "[0-9]{6}").Value;

        var verify = $"/api/v1/me/addresses/{address.GetProperty("id").GetInt64()}/verify";
        using var wrong = await engineer.PostAsJsonAsync(verify, new { code = code == "000000" ? "111111" : "000000" });
        Assert.Equal(HttpStatusCode.Conflict, wrong.StatusCode);
        using var right = await engineer.PostAsJsonAsync(verify, new { code });
        Assert.True((await right.JsonAsync()).GetProperty("verified").GetBoolean());

        using var other = await LoginAsync(cloud, "engineer-2", Roles.Engineer);
        using var stolen = await other.DeleteAsync(new Uri(verify[..^"/verify".Length], UriKind.Relative));
        Assert.Equal(HttpStatusCode.NotFound, stolen.StatusCode);
    }

    [Theory, ClassData(typeof(BothStores))]
    public async Task A_test_page_says_what_the_channel_said_and_channels_tell_their_state(StoreKind store)
    {
        await using var peer = await HttpPeer.StartAsync();
        peer.Answer = _ => new(200, """{"errcode":93000,"errmsg":"invalid webhook url"}""");
        using var secrets = StateDirectory.Temporary();
        await File.WriteAllTextAsync(secrets["url"], peer.Url("send?key=k"));
        await using var cloud = await RunningCloud.StartAsync(["Notifications:WeCom:Robots:0:Name=night", $"Notifications:WeCom:Robots:0:UrlFile={secrets["url"]}"], store: store);
        using var administrator = await cloud.ProgramAsync(Roles.Administrator);

        using var test = await administrator.PostAsJsonAsync("/api/v1/notifications/channels/wecom.night/test", new { });
        var answer = await test.JsonAsync();
        Assert.Equal((false, "errcode 93000: invalid webhook url"), (answer.GetProperty("accepted").GetBoolean(), answer.Text("said")));
        using var off = await administrator.PostAsJsonAsync("/api/v1/notifications/channels/sms/test", new { address = "13812345678" });
        Assert.Equal(HttpStatusCode.NotFound, off.StatusCode);

        var channels = (await administrator.GetJsonAsync("/api/v1/notifications/channels")).EnumerateArray().ToDictionary(channel => channel.Text("name"));
        Assert.True(channels["wecom.night"].GetProperty("on").GetBoolean());
        Assert.False(channels["sms"].GetProperty("on").GetBoolean());
        using var operatorKey = await cloud.ProgramAsync();
        using var forbidden = await operatorKey.PostAsJsonAsync("/api/v1/notifications/channels/wecom.night/test", new { });
        Assert.Equal(HttpStatusCode.Forbidden, forbidden.StatusCode);
    }

    [Theory, ClassData(typeof(BothStores))]
    public async Task The_inbox_has_read_marks_of_each_person_and_deliveries_can_be_found(StoreKind store)
    {
        await using var cloud = await RunningCloud.StartAsync(store: store);
        await cloud.StoreAsync(Estate.Site("hengtai"));
        using var first = await LoginAsync(cloud, "operator-1", Roles.Operator);
        using var second = await LoginAsync(cloud, "operator-2", Roles.Operator);
        var number = await RaiseAsync(cloud, 1);

        var item = (await first.GetJsonAsync("/api/v1/me/inbox?unread=true")).GetProperty("items").EnumerateArray().Single(one => one.Text("happening") == "Raised");
        Assert.Equal((number, "Raised", "L1 Stuck"), (item.Text("ticket"), item.Text("happening"), item.Text("title")));
        using var read = await first.PostAsync(new Uri($"/api/v1/me/inbox/{item.GetProperty("id").GetInt64()}/read", UriKind.Relative), null);
        Assert.Equal(HttpStatusCode.NoContent, read.StatusCode);
        Assert.False(await UnreadAsync(first));
        Assert.True(await UnreadAsync(second));

        var deliveries = (await first.GetJsonAsync($"/api/v1/notifications/deliveries?ticket={number}&state=sent&channel=page")).GetProperty("items").EnumerateArray();
        Assert.Single(deliveries, delivery => delivery.Text("happening") == "Raised");
        Assert.Equal(0, (await first.GetJsonAsync("/api/v1/notifications/deliveries?ticket=000000-000-0")).GetProperty("total").GetInt32());
        using var program = await cloud.ProgramAsync();
        using var nobody = await program.GetAsync(new Uri("/api/v1/me/inbox", UriKind.Relative));
        Assert.Equal(HttpStatusCode.Forbidden, nobody.StatusCode);

        static async Task<bool> UnreadAsync(HttpClient client) =>
            (await client.GetJsonAsync("/api/v1/me/inbox?unread=true")).GetProperty("items").EnumerateArray().Any(one => one.Text("happening") == "Raised");
    }

    [Theory, ClassData(typeof(BothStores))]
    public async Task Routes_of_a_site_replace_the_defaults_and_no_lines_bring_them_back(StoreKind store)
    {
        await using var cloud = await RunningCloud.StartAsync(store: store);
        using var administrator = await cloud.ProgramAsync(Roles.Administrator);
        object[] lines = [new { fromLevel = 1, toLevel = 1, recipient = "supervisors", channels = new[] { "sms" } }];
        using var set = await administrator.PutAsJsonAsync("/api/v1/notifications/routes/Raised?site=hengtai", lines);
        Assert.Equal("site", (await set.JsonAsync()).Text("source"));
        using var reset = await administrator.PutAsJsonAsync("/api/v1/notifications/routes/Raised?site=hengtai", Array.Empty<object>());
        Assert.Equal("default", (await reset.JsonAsync()).Text("source"));
        using var unknown = await administrator.PutAsJsonAsync("/api/v1/notifications/routes/Nothing", lines);
        Assert.Equal(HttpStatusCode.NotFound, unknown.StatusCode);
        using var level = await administrator.PutAsJsonAsync("/api/v1/notifications/routes/Raised", new object[] { new { fromLevel = 0, toLevel = 9, recipient = "robots", channels = Array.Empty<string>() } });
        Assert.Equal(HttpStatusCode.BadRequest, level.StatusCode);
    }

    [Fact]
    public async Task A_push_endpoint_inside_the_own_network_is_refused()
    {
        await using var cloud = await RunningCloud.StartAsync(["Notifications:Push:Contact=mailto:ops@example.org"]);
        using var engineer = await LoginAsync(cloud, "engineer-1", Roles.Engineer);
        using var refused = await engineer.PostAsJsonAsync("/api/v1/me/push-subscriptions", new { endpoint = "https://127.0.0.1:8443/x" });
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        using var taken = await engineer.PostAsJsonAsync("/api/v1/me/push-subscriptions", new { endpoint = "https://fcm.googleapis.com/fcm/send/abc" });
        Assert.Equal("fcm.googleapis.com", (await taken.JsonAsync()).Text("address"));
        Assert.Equal(87, (await engineer.GetJsonAsync("/api/v1/notifications/push-key")).Text("publicKey").Length);
    }

    /// <summary>With 500 others waiting for a webhook that hangs.</summary>
    [Theory, ClassData(typeof(BothStores))]
    [Trait("domain", "1: Level 1: red-alert channel, nobody's quiet")]
    public async Task Level_1_is_at_its_peer_within_a_second_of_the_commit(StoreKind store)
    {
        await using var peer = await HttpPeer.StartAsync();
        var never = new TaskCompletionSource();
        peer.Answer = request => request.Path == "/hangs" ? new(200, Wait: never.Task) : new(200);
        using var secrets = StateDirectory.Temporary();
        await File.WriteAllTextAsync(secrets["secret"], "whsec");
        await using var cloud = await RunningCloud.StartAsync(
            [
                "Notifications:Webhook:Targets:0:Name=alert", $"Notifications:Webhook:Targets:0:Url={peer.Url("alert")}", $"Notifications:Webhook:Targets:0:SecretFile={secrets["secret"]}",
                "Notifications:Webhook:Targets:0:RedAlert=true",
                "Notifications:Webhook:Targets:1:Name=rest", $"Notifications:Webhook:Targets:1:Url={peer.Url("hangs")}", $"Notifications:Webhook:Targets:1:SecretFile={secrets["secret"]}",
            ],
            store: store);
        await cloud.StoreAsync(Estate.Site("hengtai"));
        await RaiseAsync(cloud, 4, 500);
        await Eventually.TrueAsync(() => peer.Heard.Count >= 8, Deadline, "the other lane to be stuck");

        await RaiseAsync(cloud, 1);
        var committed = TimeProvider.System.GetUtcNow();
        await Eventually.TrueAsync(() => peer.Heard.Any(heard => heard.Path == "/alert"), Deadline, "level 1 to arrive");
        var after = peer.Heard.First(heard => heard.Path == "/alert").At - committed;
        TestContext.Current.TestOutputHelper?.WriteLine($"level 1 at its peer {after.TotalMilliseconds:0} ms after the commit ({store})");
        Assert.True(after < TimeSpan.FromSeconds(1), $"level 1 took {after}");
        never.TrySetResult();
    }

    private static async Task<HttpClient> LoginAsync(RunningCloud cloud, string name, string role)
    {
        var password = await cloud.PersonAsync(name, role);
        var client = cloud.Stranger();
        using var login = await client.PostAsJsonAsync("/api/v1/session", new { name, password });
        Assert.Equal(HttpStatusCode.OK, login.StatusCode);
        return client;
    }

    private static async Task<string> RaiseAsync(RunningCloud cloud, int level, int count = 1)
    {
        var number = "";
        var work = cloud.Services.GetRequiredService<TicketWork>();
        for (var n = 0; n < count; n++)
        {
            await cloud.Services.GetRequiredService<Store>().RunAsync(
                async transaction =>
                {
                    var what = new NewTicket { Level = level, TitleZh = "困人", TitleEn = "Stuck", Trade = "elevator", SiteId = "hengtai", RaisedAt = transaction.Now, Source = "desk", Why = "test" };
                    number = (await work.RaiseAsync(transaction, what, NotificationGiven.Desk, default)).Number;
                },
                default);
        }

        return number;
    }
}
