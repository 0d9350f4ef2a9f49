using FacilityIoT.Cloud.Notifications.Outbox;
using FacilityIoT.Cloud.Notifications.Routes;
using FacilityIoT.Cloud.Notifications.Texts;
using FacilityIoT.Cloud.Tickets;

namespace FacilityIoT.UnitTests.Cloud.Notifications;

public sealed class TextTests
{
    private static readonly TextBook[] Books = [TextBook.Of(TextLanguage.Zh), TextBook.Of(TextLanguage.En)];

    [Fact]
    public void Every_happening_that_anybody_is_told_of_has_texts_in_both_languages()
    {
        Assert.Equal(Books[0].Happenings.Keys.Order(), Books[1].Happenings.Keys.Order());
        Assert.Empty(DefaultRoutes.All.Keys.Except(Books[0].Happenings.Keys));
    }

    [Fact]
    public void No_template_has_an_unknown_placeholder()
    {
        var used = Books.SelectMany(book => book.Happenings.Values).SelectMany(text => new[] { text.Title, text.Body, text.Short }).SelectMany(TextTemplate.Placeholders);
        Assert.Empty(used.Except(TextValues.Known));
        Assert.All(Books, book => Assert.Empty(TextTemplate.Placeholders(book.BundleSite).Except(["site", "count", "numbers"])));
    }

    [Fact]
    public void Every_clock_level_and_state_has_its_words()
    {
        foreach (var book in Books)
        {
            Assert.Empty(Enum.GetNames<TicketClockKind>().Select(Camel).Except(book.Clocks.Keys));
            Assert.Empty(Enum.GetNames<TicketState>().Select(Camel).Except(book.States.Keys));
            Assert.Empty(Enum.GetNames<FacilityIoT.Cloud.Notifications.Recipients.RecipientKind>().Select(Camel).Except(book.Recipients.Keys));
            Assert.Equal(["1", "2", "3", "4", "5"], book.Levels.Keys.Order());
        }

        static string Camel(string name) => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(name);
    }

    [Theory]
    [InlineData("a {x} b", "a 1 b")]
    [InlineData("a[ {x}, {y}][ {x}]", "a 1")]
    [InlineData("{x}{x}", "11")]
    [InlineData("none", "none")]
    public void A_part_in_brackets_is_left_out_when_a_value_in_it_is_missing(string template, string expected) =>
        Assert.Equal(expected, TextTemplate.Fill(template, new Dictionary<string, string?> { ["x"] = "1", ["y"] = null }));

    [Fact]
    public void Braces_in_a_value_are_words() =>
        Assert.Equal("{y}", TextTemplate.Fill("{x}", new Dictionary<string, string?> { ["x"] = "{y}", ["y"] = "secret" }));

    [Fact]
    public void A_message_tells_place_level_number_and_due_time_in_the_sites_zone()
    {
        var data = new NotificationData("261121-042-7", 1, "困人", "Passenger\r\nstuck", "hengtai", "tower-a", null, new Dictionary<string, string>());
        var place = new PlaceNames("Hengtai Garden", "Tower A", null, TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai"));
        var at = new DateTimeOffset(2026, 3, 1, 20, 30, 0, TimeSpan.Zero);
        var text = TextBook.Of(TextLanguage.En).Fill("Raised", TextValues.Of(data, place, at, TicketState.Raised, at.AddMinutes(3), TextLanguage.En));
        Assert.Equal("L1 ticket 261121-042-7: Passenger  stuck, Hengtai Garden, Tower A, due 03-02 04:33", text.Short);
        Assert.DoesNotContain("Asset", text.Body, StringComparison.Ordinal);
    }
}
