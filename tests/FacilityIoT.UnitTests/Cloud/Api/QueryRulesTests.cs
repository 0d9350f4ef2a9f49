using FacilityIoT.Cloud.Api.Queries;
using FacilityIoT.Cloud.Tickets;
using Microsoft.AspNetCore.Http;

namespace FacilityIoT.UnitTests.Cloud.Api;

public sealed class QueryRulesTests
{
    private static readonly ChoiceParameter<TicketState> State = new("state", "");
    private static readonly NumberParameter Level = new("level", "", 1, 5);
    private static readonly FlagParameter Open = new("open", "");
    private static readonly InstantParameter Since = new("since", "");
    private static readonly DurationParameter Every = new("every", "");
    private static readonly TextParameter Site = new("site", "");
    private static readonly QueryParameter[] All = [State, Level, Open, Since, Every, Site];

    [Theory]
    [InlineData("?state=onSite")]
    [InlineData("?level=5&open=true")]
    [InlineData("?since=2026-03-01T08:00:00Z")]
    [InlineData("?since=2026-03-01T08:00:00.123%2B08:00")]
    [InlineData("?since=2026-03-01T08:00:00+08:00")]
    [InlineData("?every=5m")]
    [InlineData("?state=&level=")]
    [InlineData("?site=%E4%B8%9C%E5%8C%BA")]
    [InlineData("")]
    public void What_is_allowed_is_not_refused(string query) => Assert.Empty(Refusals(query));

    [Theory]
    [InlineData("?state=sleeping", "state", "raised, dispatched, accepted, onSite")]
    [InlineData("?state=3", "state", "raised")]
    [InlineData("?level=6", "level", "from 1 to 5")]
    [InlineData("?level=-1", "level", "from 1 to 5")]
    [InlineData("?level=1&level=2", "level", "once")]
    [InlineData("?open=yes", "open", "true and false")]
    [InlineData("?since=2026-03-01T08:00:00", "since", "2026-03-01T08:00:00Z")]
    [InlineData("?since=yesterday", "since", "2026-03-01T08:00:00Z")]
    [InlineData("?every=5", "every", "5m")]
    [InlineData("?every=0m", "every", "5m")]
    [InlineData("?every=99999999d", "every", "5m")]
    [InlineData("?levl=1", "levl", "state, level, open, since, every, site")]
    [InlineData("?LEVEL=9", "LEVEL", "from 1 to 5")]
    public void What_is_not_allowed_is_named_with_what_is(string query, string field, string sentence) =>
        Assert.Contains(sentence, Assert.Single(Assert.Contains(field, Refusals(query))), StringComparison.Ordinal);

    [Fact]
    public void Allowed_values_are_read()
    {
        var request = Request("?state=onSite&level=2&open=false&since=2026-03-01T08:00:00%2B08:00&every=15m&site=a");
        Assert.Equal(TicketState.OnSite, State.In(request));
        Assert.Equal(2, Level.In(request));
        Assert.False(Open.In(request));
        Assert.Equal(new DateTimeOffset(2026, 3, 1, 0, 0, 0, TimeSpan.Zero), Since.In(request));
        Assert.Equal(TimeSpan.FromMinutes(15), Every.In(request));
        Assert.Equal("a", Site.In(request));
    }

    private static Dictionary<string, string[]> Refusals(string query) => QueryRules.Refusals(Request(query).Query, All);

    private static HttpRequest Request(string query) => new DefaultHttpContext { Request = { QueryString = new QueryString(query) } }.Request;
}
