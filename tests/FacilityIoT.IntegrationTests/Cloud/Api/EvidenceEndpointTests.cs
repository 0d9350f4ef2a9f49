using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;
using FacilityIoT.Cloud.Identity;
using FacilityIoT.Cloud.Tickets;
using FacilityIoT.IntegrationTests.Cloud.Tickets;
using Microsoft.Extensions.DependencyInjection;

namespace FacilityIoT.IntegrationTests.Cloud.Api;

/// <summary>Files over HTTP, up and down.</summary>
public sealed class EvidenceEndpointTests
{
    private const string Upload = "/api/v1/tickets/T-1/evidence";

    [Fact]
    public async Task A_photo_goes_up_and_comes_down_the_same_also_in_parts()
    {
        await using var cloud = await RunningCloud.StartAsync();
        await cloud.StoreAsync(Estate.Ticket(1, "s"));
        using var client = await cloud.ProgramAsync(Roles.Engineer);

        var piece = await (await SendAsync(client, $"{Upload}?kind=photo&moment=before&caption=door&latitude=31.2&longitude=121.5", EvidenceTests.Photo(1))).JsonAsync();
        Assert.Equal(("photo", "before", "image/jpeg", "door"), (piece.Text("kind"), piece.Text("moment"), piece.Text("mediaType"), piece.Text("caption")));
        var detail = await client.GetJsonAsync("/api/v1/tickets/T-1");
        Assert.Equal(piece.GetRawText(), detail.GetProperty("evidence")[0].GetRawText());

        using var whole = await client.GetAsync(new Uri(piece.Text("path"), UriKind.Relative));
        Assert.Equal(EvidenceTests.Photo(1), await whole.Content.ReadAsByteArrayAsync());
        Assert.Equal(("image/jpeg", "attachment", "nosniff"), (whole.Content.Headers.ContentType!.MediaType, whole.Content.Headers.ContentDisposition!.DispositionType, whole.Headers.GetValues("X-Content-Type-Options").Single()));

        using var request = new HttpRequestMessage(HttpMethod.Get, piece.Text("path")) { Headers = { Range = new RangeHeaderValue(10, 19) } };
        using var part = await client.SendAsync(request);
        Assert.Equal(HttpStatusCode.PartialContent, part.StatusCode);
        Assert.Equal(EvidenceTests.Photo(1)[10..20], await part.Content.ReadAsByteArrayAsync());
    }

    [Theory]
    [InlineData("<html><script>alert(1)</script></html>        ")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'/>     ")]
    [InlineData("%PDF-1.7 a document and no photo              ")]
    public async Task A_photo_that_is_none_is_refused(string content)
    {
        await using var cloud = await RunningCloud.StartAsync();
        await cloud.StoreAsync(Estate.Ticket(1, "s"));
        using var client = await cloud.ProgramAsync(Roles.Engineer);
        using var answer = await SendAsync(client, Upload, Encoding.UTF8.GetBytes(content));
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, answer.StatusCode);
        Assert.Contains("This is no photo", (await answer.JsonAsync()).Text("detail"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Five_gigabytes_are_refused_before_they_are_sent()
    {
        await using var cloud = await RunningCloud.StartAsync();
        await cloud.StoreAsync(Estate.Ticket(1, "s"));
        using var client = await cloud.ProgramAsync(Roles.Engineer);
        using var socket = new TcpClient();
        await socket.ConnectAsync(cloud.Address.Host, cloud.Address.Port);
        var head = $"POST {Upload}?kind=video HTTP/1.1\r\nHost: {cloud.Address.Authority}\r\nAuthorization: {client.DefaultRequestHeaders.Authorization}\r\nContent-Length: 5368709120\r\n\r\n";
        await socket.GetStream().WriteAsync(Encoding.ASCII.GetBytes(head));
        var buffer = new byte[4096];
        var read = await socket.GetStream().ReadAsync(buffer).AsTask().WaitAsync(TimeSpan.FromSeconds(20));
        Assert.Contains("HTTP/1.1 413", Encoding.UTF8.GetString(buffer, 0, read), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_does_not_say_its_length_is_cut_off_at_the_limit()
    {
        await using var cloud = await RunningCloud.StartAsync(["Evidence:PhotoBytes=100000"]);
        await cloud.StoreAsync(Estate.Ticket(1, "s"));
        using var client = await cloud.ProgramAsync(Roles.Engineer);
        using var request = new HttpRequestMessage(HttpMethod.Post, Upload) { Content = new StreamContent(new MemoryStream(EvidenceTests.Photo(1, 150_000))), Headers = { TransferEncodingChunked = true } };
        using var answer = await client.SendAsync(request);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.Contains("at most 100000 bytes", (await answer.JsonAsync()).Text("detail"), StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(cloud.Services.GetRequiredService<EvidenceShelf>().Root, "*", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task A_full_disk_is_said_and_nothing_is_stored()
    {
        await using var cloud = await RunningCloud.StartAsync(["Evidence:ReserveBytes=4611686018427387904"]);
        await cloud.StoreAsync(Estate.Ticket(1, "s"));
        using var client = await cloud.ProgramAsync(Roles.Engineer);
        using var answer = await SendAsync(client, Upload, EvidenceTests.Photo(1));
        Assert.Equal(HttpStatusCode.InsufficientStorage, answer.StatusCode);
        Assert.Equal(0, (await client.GetJsonAsync("/api/v1/tickets/T-1")).GetProperty("evidence").GetArrayLength());
    }

    [Fact]
    public async Task A_changed_file_is_not_given_out()
    {
        await using var cloud = await RunningCloud.StartAsync();
        await cloud.StoreAsync(Estate.Ticket(1, "s"));
        using var client = await cloud.ProgramAsync(Roles.Engineer);
        var piece = await (await SendAsync(client, Upload, EvidenceTests.Photo(1))).JsonAsync();
        await File.WriteAllBytesAsync(cloud.Services.GetRequiredService<EvidenceShelf>().PathOf(piece.Text("sha256")), EvidenceTests.Photo(2));
        using var answer = await client.GetAsync(new Uri(piece.Text("path"), UriKind.Relative));
        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.Contains("restore it from the backup", (await answer.JsonAsync()).Text("detail"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_needs_the_header_that_a_form_cannot_send()
    {
        await using var cloud = await RunningCloud.StartAsync();
        await cloud.StoreAsync(Estate.Ticket(1, "s"));
        using var person = await cloud.LoggedInAsync("engineer-1", Roles.Engineer);
        using (var refused = await SendAsync(person, Upload, EvidenceTests.Photo(1)))
        {
            Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
        }

        person.DefaultRequestHeaders.Add("X-Facility-Upload", "1");
        using var answer = await SendAsync(person, Upload, EvidenceTests.Photo(1));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    private static async Task<HttpResponseMessage> SendAsync(HttpClient client, string path, byte[] content)
    {
        using var body = new ByteArrayContent(content) { Headers = { ContentType = new MediaTypeHeaderValue("application/octet-stream") } };
        return await client.PostAsync(new Uri(path, UriKind.Relative), body);
    }
}
