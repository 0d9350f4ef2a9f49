using System.Net;
using FacilityIoT.IntegrationTests.Cloud.Api;

namespace FacilityIoT.IntegrationTests.Cloud.Pages;

/// <summary>Which address answers the app, which a file, and which is none of its business.</summary>
public sealed class PageRouteTests(WebAppUnderTest app) : IClassFixture<WebAppUnderTest>
{
    [Fact]
    public async Task The_apps_own_addresses_answer_the_app_without_a_login()
    {
        foreach (var path in new[] { "/", "/index.html", "//index.html", "/tickets/261122-001-1", "/r/q83vEjRWeJCrze8SNFZ4kA", "/apiary", "/tickets?state=raised" })
        {
            using var answer = await app.VisitAsync(path);
            Assert.Equal((path, HttpStatusCode.OK, "text/html; charset=utf-8"), (path, answer.StatusCode, answer.Content.Headers.ContentType!.ToString()));
            var page = await answer.Content.ReadAsStringAsync();
            Assert.StartsWith("<!doctype html>", page, StringComparison.Ordinal);
            Assert.DoesNotContain("%CSP_NONCE%", page, StringComparison.Ordinal);
        }

        // A service worker fetches the page itself without saying that it wants HTML.
        using var fetched = await app.AskAsync("/");
        Assert.Equal("text/html", fetched.Content.Headers.ContentType!.MediaType);
    }

    [Theory]
    [InlineData("/assets/app-1a2b.js", "text/javascript")]
    [InlineData("/sw.js", "text/javascript")]
    [InlineData("/manifest.webmanifest", "application/manifest+json")]
    public async Task Files_have_their_types(string path, string type)
    {
        using var answer = await app.AskAsync(path);
        Assert.Equal((HttpStatusCode.OK, type), (answer.StatusCode, answer.Content.Headers.ContentType!.MediaType));
    }

    [Fact]
    public async Task A_missing_file_is_a_problem_and_not_the_page()
    {
        foreach (var (path, accept) in new[] { ("/assets/app-old.js", "*/*"), ("/assets/app-old.js", "text/html"), ("/icon.png", "image/png,*/*") })
        {
            using var answer = await app.AskAsync(path, accept);
            Assert.Equal((HttpStatusCode.NotFound, "application/problem+json"), (answer.StatusCode, answer.Content.Headers.ContentType!.MediaType));
            Assert.Contains(path, (await answer.JsonAsync()).Text("detail"), StringComparison.Ordinal);
            Assert.Equal("no-store", answer.Headers.CacheControl!.ToString());
        }
    }

    [Theory]
    [InlineData("/api/v1/nothing", HttpStatusCode.Unauthorized)]
    [InlineData("/openapi/v1.json", HttpStatusCode.Unauthorized)]
    [InlineData("/health/nothing", HttpStatusCode.Unauthorized)]
    public async Task The_apis_paths_stay_the_apis_for_browsers_too(string path, HttpStatusCode status)
    {
        using var answer = await app.VisitAsync(path);
        Assert.Equal((status, "application/problem+json"), (answer.StatusCode, answer.Content.Headers.ContentType!.MediaType));
        Assert.Equal("default-src 'none'; frame-ancestors 'none'", Assert.Single(answer.Headers.GetValues("Content-Security-Policy")));
        using var metrics = await app.VisitAsync("/metrics");
        Assert.Equal("text/plain", metrics.Content.Headers.ContentType!.MediaType);
    }

    [Theory]
    [InlineData("/../secret.txt")]
    [InlineData("/assets/../../secret.txt")]
    [InlineData("/%2e%2e/secret.txt")]
    [InlineData("/..%2fsecret.txt")]
    [InlineData("/assets/..%5c..%5csecret.txt")]
    [InlineData("/.env")]
    public async Task Nothing_outside_the_folder_and_nothing_hidden_is_sent(string path)
    {
        using var answer = await app.AskAsync(path);
        Assert.False(answer.IsSuccessStatusCode);
        using var visit = await app.VisitAsync(path);
        Assert.DoesNotContain(WebAppUnderTest.Secret, await visit.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Head_says_what_get_would_and_other_methods_are_not_for_pages()
    {
        foreach (var path in new[] { "/", "/assets/app-1a2b.js" })
        {
            using var get = await app.VisitAsync(path);
            using var head = await app.AskAsync(path, "text/html", HttpMethod.Head);
            Assert.Equal(HttpStatusCode.OK, head.StatusCode);
            Assert.Empty(await head.Content.ReadAsByteArrayAsync());
            Assert.Equal((await get.Content.ReadAsByteArrayAsync()).Length, head.Content.Headers.ContentLength);
        }

        using var post = await app.AskAsync("/tickets/1", "text/html", HttpMethod.Post);
        Assert.Equal(HttpStatusCode.Unauthorized, post.StatusCode);
    }

    [Fact]
    public async Task Pages_come_while_the_database_is_not_open()
    {
        await using var early = new WebAppUnderTest();
        await early.StartAsync(["Storage:Postgres=Host=127.0.0.1;Port=1;Database=facility;Username=facility"], untilReady: false);
        using var api = await early.VisitAsync("/api/v1/tickets");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, api.StatusCode);
        using var page = await early.VisitAsync("/tickets");
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
    }

    [Fact]
    public async Task Without_the_app_a_sentence_says_how_to_get_it()
    {
        await using var cloud = await RunningCloud.StartAsync();
        using var client = cloud.Stranger();
        using var answer = await client.GetAsync(cloud.Address);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("Http:Pages", (await answer.JsonAsync()).Text("detail"), StringComparison.Ordinal);
    }
}
