using FacilityIoT.Cloud.Notifications.Outbox;
using FacilityIoT.Cloud.Notifications.Recipients;
using FacilityIoT.Cloud.Notifications.Routes;

namespace FacilityIoT.UnitTests.Cloud.Notifications;

public sealed class RuleTests
{
    private static readonly TimeZoneInfo Shanghai = TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai");
    private static readonly TimeZoneInfo Berlin = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");

    [Theory]
    [InlineData("2026-03-01T15:00:00Z", "2026-03-01T23:00:00Z")] // 23:00 in Shanghai: until 07:00 of the next day
    [InlineData("2026-03-01T22:59:00Z", "2026-03-01T23:00:00Z")] // 06:59
    [InlineData("2026-03-01T23:00:00Z", "2026-03-01T23:00:00Z")] // 07:00: over
    [InlineData("2026-03-01T13:59:00Z", "2026-03-01T13:59:00Z")] // 21:59: not yet
    public void Quiet_hours_over_midnight_end_in_the_morning(string now, string release) =>
        Assert.Equal(At(release), QuietHours.Release(At(now), 22 * 60, 7 * 60, Shanghai, urgent: false));

    [Fact]
    public void Level_1_has_no_quiet_hours() => Assert.Equal(At("2026-03-01T15:00:00Z"), QuietHours.Release(At("2026-03-01T15:00:00Z"), 22 * 60, 7 * 60, Shanghai, urgent: true));

    [Fact]
    public void An_end_that_the_clocks_skip_in_spring_is_the_first_minute_after_it() =>
        Assert.Equal(At("2026-03-29T01:00:00Z"), QuietHours.Release(At("2026-03-28T23:00:00Z"), 22 * 60, (2 * 60) + 30, Berlin, urgent: false));

    [Fact]
    public void Quiet_hours_of_a_zone_that_this_machine_does_not_know_keep_no_message()
    {
        var address = new ContactAddress
        {
            OwnerKind = RecipientKind.Person, OwnerId = 7, Channel = "sms", Address = "+8613900000000", QuietFrom = 22 * 60, QuietUntil = 7 * 60, TimeZone = "Mars/Olympus",
            CreatedAt = At("2026-01-01T00:00:00Z"),
        };
        Assert.Equal(At("2026-03-01T15:00:00Z"), ReachBook.To(address, urgent: false, At("2026-03-01T15:00:00Z")).NotBefore);
    }

    [Theory]
    [InlineData(1, 30, 4)]
    [InlineData(2, 180, 6)]
    [InlineData(3, 1800, 10)]
    [InlineData(5, 14400, 12)]
    public void A_channel_is_tried_so_often_and_so_long_by_level(int level, int seconds, int most)
    {
        var rule = RetryRule.For(level);
        foreach (var jitter in new[] { 0, 0.5, 1 })
        {
            var (since, attempts) = (TimeSpan.Zero, 1);
            while (rule.Next(attempts, since, jitter) is { } pause)
            {
                Assert.True(pause > TimeSpan.Zero);
                (since, attempts) = (since + pause, attempts + 1);
            }

            Assert.InRange(attempts, 3, most);
            Assert.InRange(since, TimeSpan.Zero, TimeSpan.FromSeconds(seconds));
        }
    }

    [Fact]
    public void A_sites_routes_replace_those_of_all_sites_and_those_the_defaults()
    {
        NotificationRoute[] rows = [Row(null, RouteRecipient.Robots), Row("hengtai", RouteRecipient.Supervisors)];
        Assert.Equal([RouteRecipient.Supervisors], RouteBook.Choose(rows, "Raised", "hengtai").Select(line => line.Recipient));
        Assert.Equal([RouteRecipient.Robots], RouteBook.Choose(rows, "Raised", "other").Select(line => line.Recipient));
        Assert.Equal(DefaultRoutes.All["Raised"], RouteBook.Choose([], "Raised", "hengtai"));
    }

    [Fact]
    public void A_route_takes_the_channels_it_names_and_else_the_first_that_is_there()
    {
        ContactAddress[] addresses = [Address("email"), Address("sms"), Address("push")];
        Assert.Equal(["sms", "push"], ReachBook.Choose(addresses, ["push", "sms"]).Select(one => one.Channel));
        Assert.Equal(["email"], ReachBook.Choose(addresses, []).Select(one => one.Channel));
        Assert.Equal(["email"], ReachBook.Choose(addresses[..1], ["push"]).Select(one => one.Channel));
        Assert.Empty(ReachBook.Choose([], ["push"]));
    }

    private static NotificationRoute Row(string? site, RouteRecipient recipient) => new() { Happening = "Raised", SiteId = site, FromLevel = 1, ToLevel = 5, Recipient = recipient, Channels = "" };

    private static ContactAddress Address(string channel) => new() { OwnerKind = RecipientKind.Person, OwnerId = 1, Channel = channel, Address = channel, TimeZone = "UTC", CreatedAt = DateTimeOffset.UnixEpoch };

    private static DateTimeOffset At(string text) => DateTimeOffset.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
