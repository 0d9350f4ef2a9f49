using System.Net;
using System.Net.Http.Headers;
using System.Text.RegularExpressions;

namespace FacilityIoT.IntegrationTests.Cloud.Pages;

/// <summary>What a browser is told about the app: what it may load, what it may keep, how it is packed.</summary>
public sealed partial class PageHeaderTests(WebAppUnderTest app) : IClassFixture<WebAppUnderTest>
{
    [Fact]
    public async Task The_page_and_its_policy_share_a_nonce_that_no_other_answer_has()
    {
        HashSet<string> seen = [];
        for (var time = 0; time < 3; time++)
        {
            using var answer = await app.VisitAsync("/alarms");
            var nonce = Meta().Match(await answer.Content.ReadAsStringAsync()).Groups[1].Value;
            Assert.True(Convert.FromBase64String(nonce).Length >= 16);
            Assert.True(seen.Add(nonce));
            Assert.Equal(
                $"default-src 'none'; script-src 'self'; style-src 'self' 'nonce-{nonce}'; style-src-attr 'unsafe-inline'; img-src 'self' data: blob:; media-src 'self' blob:; font-src 'self'; "
                + "connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
                Header(answer, "Content-Security-Policy"));
        }
    }

    [Fact]
    public async Task Every_answer_of_the_app_is_kept_in_bounds()
    {
        foreach (var path in new[] { "/", "/assets/app-1a2b.js", "/sw.js" })
        {
            using var answer = await app.VisitAsync(path);
            Assert.Equal("camera=(self), geolocation=(self), microphone=()", Header(answer, "Permissions-Policy"));
            Assert.Equal("nosniff", Header(answer, "X-Content-Type-Options"));
            Assert.Equal("no-referrer", Header(answer, "Referrer-Policy"));
            Assert.Contains("default-src 'none'; script-src 'self';", Header(answer, "Content-Security-Policy"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Search_engines_keep_away_from_residents_links()
    {
        using var link = await app.VisitAsync("/r/q83vEjRWeJCrze8SNFZ4kA");
        Assert.Equal("noindex", Header(link, "X-Robots-Tag"));
        using var page = await app.VisitAsync("/reports");
        Assert.False(page.Headers.Contains("X-Robots-Tag"));
    }

    [Fact]
    public async Task Hashed_files_are_kept_for_a_year_and_the_rest_is_asked_for_again()
    {
        using var asset = await app.AskAsync("/assets/app-1a2b.js");
        Assert.Equal("public, max-age=31536000, immutable", Header(asset, "Cache-Control"));

        using var worker = await app.AskAsync("/sw.js");
        Assert.Equal("no-cache", Header(worker, "Cache-Control"));
        using var unchanged = await app.AskAsync("/sw.js", more: request => request.Headers.IfNoneMatch.Add(worker.Headers.ETag!));
        Assert.Equal(HttpStatusCode.NotModified, unchanged.StatusCode);

        // The page has another nonce each time: never "not modified".
        using var page = await app.VisitAsync("/");
        Assert.Equal(("no-cache", null), (Header(page, "Cache-Control"), page.Headers.ETag));
    }

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    public async Task Text_is_packed_and_the_apis_answers_are_not(string encoding)
    {
        using var script = await app.AskAsync("/assets/app-1a2b.js", more: Packed);
        Assert.Equal([encoding], script.Content.Headers.ContentEncoding);
        Assert.InRange((await script.Content.ReadAsByteArrayAsync()).Length, 1, 1000);
        Assert.Contains("Accept-Encoding", script.Headers.Vary);

        using var metrics = await app.AskAsync("/metrics", more: Packed);
        Assert.Equal(HttpStatusCode.OK, metrics.StatusCode);
        Assert.Empty(metrics.Content.Headers.ContentEncoding);

        void Packed(HttpRequestMessage request) => request.Headers.AcceptEncoding.Add(new StringWithQualityHeaderValue(encoding));
    }

    private static string Header(HttpResponseMessage answer, string name) => Assert.Single(answer.Headers.GetValues(name));

    [GeneratedRegex("""<meta name="csp-nonce" content="([^"]+)">""")]
    private static partial Regex Meta();
}
