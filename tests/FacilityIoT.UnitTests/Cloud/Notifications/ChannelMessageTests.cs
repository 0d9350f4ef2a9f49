using System.Text;
using System.Text.Json;
using FacilityIoT.Cloud.Notifications.Channels;
using FacilityIoT.Cloud.Notifications.Channels.DingTalk;
using FacilityIoT.Cloud.Notifications.Channels.Email;
using FacilityIoT.Cloud.Notifications.Channels.Push;
using FacilityIoT.Cloud.Notifications.Channels.Sms;
using FacilityIoT.Cloud.Notifications.Channels.Webhook;
using FacilityIoT.Cloud.Notifications.Channels.WeCom;
using FacilityIoT.Cloud.Notifications.Outbox;
using FacilityIoT.Cloud.Notifications.Texts;

namespace FacilityIoT.UnitTests.Cloud.Notifications;

/// <summary>What goes over the line, also when somebody has typed something ugly.</summary>
public sealed class ChannelMessageTests
{
    private const string Ugly = "a\"},{\"x\":\"b](http://evil.example) <@all> **c** {phone}";
    private static readonly DateTimeOffset Now = DateTimeOffset.FromUnixTimeMilliseconds(1772339400000);
    private static readonly Uri Robot = new("https://robot.example/send?access_token=t");

    [Fact]
    public void DingTalks_signature_is_that_of_its_documentation() => // computed with Python's hmac, base64 and urllib
        Assert.Equal(
            "https://robot.example/send?access_token=t&timestamp=1772339400000&sign=9Rj5hs%2F9SDJLWYiyQId%2BIAwMCqE4VfDayumUZxIR9WA%3D",
            DingTalkMessage.Signed(Robot, "SECexample", Now).AbsoluteUri);

    [Fact]
    public void A_webhooks_signature_is_that_of_Standard_Webhooks() => // computed with Python's hmac
        Assert.Equal("v1,80c/e3KgXKPxgVqXlQJWuvtq6hXMKb7lSdaIdAkQXAI=", WebhookMessage.Signature("key-1", "1772339400", "{\"a\":1}", "whsec"));

    [Fact]
    public async Task Typed_markdown_names_nobody_links_nowhere_and_marks_nothing_in_a_group()
    {
        using var weCom = WeComMessage.Write(Message(Ugly), Robot);
        using var dingTalk = DingTalkMessage.Write(Message(Ugly) with { Mentions = ["13800000001"] }, Robot, null, Now);
        var first = (await JsonAsync(weCom)).GetProperty("markdown").GetProperty("content").GetString()!;
        var second = (await JsonAsync(dingTalk)).GetProperty("markdown").GetProperty("text").GetString()!;
        foreach (var text in new[] { first, second })
        {
            Assert.DoesNotContain("](", text, StringComparison.Ordinal);
            Assert.DoesNotContain("<@", text, StringComparison.Ordinal);
            Assert.DoesNotContain("://evil", text, StringComparison.Ordinal);
            Assert.DoesNotContain("**c", text, StringComparison.Ordinal);
        }

        Assert.EndsWith(" @13800000001", second, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WeCom_names_people_by_phone_in_a_text()
    {
        using var request = WeComMessage.Write(Message("x") with { Mentions = ["13800000001"] }, Robot);
        var text = (await JsonAsync(request)).GetProperty("text");
        Assert.Equal("13800000001", text.GetProperty("mentioned_mobile_list")[0].GetString());
    }

    [Theory]
    [InlineData("application/json", """{"to":"{phone}","text":"{text}"}""")]
    [InlineData("application/x-www-form-urlencoded", "to={phone}&text={text}")]
    [InlineData("application/xml", "<m to=\"{phone}\">{text}</m>")]
    public async Task Typed_text_adds_no_field_to_a_gateways_request(string type, string body)
    {
        var options = new SmsOptions { Url = "https://sms.example/{key}?k={secret}", ContentType = type, Body = body };
        using var request = SmsMessage.Write(Message(Ugly + "&to=1</m><m>"), options, "a&b=c");
        Assert.Equal("https://sms.example/k1?k=a%26b%3Dc", request.RequestUri!.AbsoluteUri);
        var sent = await request.Content!.ReadAsStringAsync();
        var (to, text) = type switch
        {
            "application/json" => JsonDocument.Parse(sent).RootElement is var root ? (root.GetProperty("to").GetString(), root.GetProperty("text").GetString()) : default,
            "application/xml" => System.Xml.Linq.XElement.Parse(sent) is var xml ? (xml.Attribute("to")!.Value, xml.Value) : default,
            _ => sent.Split('&') is [var first, var second] ? (Uri.UnescapeDataString(first[3..]), Uri.UnescapeDataString(second[5..])) : default,
        };
        Assert.Equal(("to", Ugly + "&to=1</m><m>"), (to, text));
    }

    [Theory]
    [InlineData("a@b.example\r\nBcc: c@d.example")]
    [InlineData("a@b.example> RCPT")]
    [InlineData("\"a b\"@c.example")]
    [InlineData("a@b.example\n")]
    [InlineData("a")]
    public void A_mail_address_that_could_begin_another_line_is_none(string address) => Assert.NotNull(EmailMessage.Refusal(address));

    [Fact]
    public void A_typed_title_begins_no_mail_header_and_long_Chinese_ones_come_back_whole()
    {
        var title = "困人\r\nBcc: c@d.example " + string.Concat(Enumerable.Repeat("一号楼电梯故障", 12));
        var mail = EmailMessage.Write(Message(title) with { Address = "a@b.example" }, "f@g.example", Now);
        var header = mail.Split("\r\n\r\n")[0];
        Assert.DoesNotContain("Bcc", header, StringComparison.Ordinal);
        Assert.All(header.Split("\r\n"), line => Assert.InRange(line.Length, 1, 78 + "Subject: ".Length));
        var words = header[header.IndexOf("Subject:", StringComparison.Ordinal)..header.IndexOf("Date:", StringComparison.Ordinal)].Split("=?utf-8?B?").Skip(1).Select(word => word.Split("?=")[0]);
        Assert.Equal(title, string.Concat(words.Select(word => Encoding.UTF8.GetString(Convert.FromBase64String(word)))));
        Assert.Contains("Message-ID: <k1@g.example>", header, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://fcm.googleapis.com/fcm/send/x", true)]
    [InlineData("https://updates.push.services.mozilla.com/wpush/v2/x", true)]
    [InlineData("https://web.push.apple.com/x", true)]
    [InlineData("https://push.corp.example/x", true)]
    [InlineData("http://fcm.googleapis.com/x", false)]
    [InlineData("https://fcm.googleapis.com:8443/x", false)]
    [InlineData("https://127.0.0.1/x", false)]
    [InlineData("https://[::1]/x", false)]
    [InlineData("https://2130706433/x", false)]
    [InlineData("https://fcm.googleapis.com.evil.example/x", false)]
    [InlineData("https://evilfcm.googleapis.com.example/x", false)]
    [InlineData("https://fcm.googleapis.com@evil.example/x", false)]
    [InlineData("https://169.254.169.254/latest/meta-data", false)]
    public void A_push_endpoint_is_of_a_push_service_or_is_refused(string endpoint, bool allowed) =>
        Assert.Equal(allowed, PushEndpoint.Refusal(endpoint, ["push.corp.example"]) is null);

    [Theory]
    [InlineData("""{"errcode":0,"errmsg":"ok"}""", typeof(ChannelAnswer.Accepted), typeof(ChannelAnswer.Accepted))]
    [InlineData("""{"errcode":130101,"errmsg":"send too fast, exceed 20 times per minute"}""", typeof(ChannelAnswer.Throttled), typeof(ChannelAnswer.Failed))]
    [InlineData("""{"errcode":45009,"errmsg":"api freq out of limit, hint: [1], from ip: 1.2.3.4"}""", typeof(ChannelAnswer.Refused), typeof(ChannelAnswer.Throttled))]
    [InlineData("""{"errcode":310000,"errmsg":"sign not match"}""", typeof(ChannelAnswer.Refused), typeof(ChannelAnswer.Failed))]
    [InlineData("""{"errcode":93000,"errmsg":"invalid webhook url"}""", typeof(ChannelAnswer.Failed), typeof(ChannelAnswer.Refused))]
    [InlineData("""{"errcode":-1,"errmsg":"system busy"}""", typeof(ChannelAnswer.Failed), typeof(ChannelAnswer.Failed))]
    [InlineData("<html>proxy</html>", typeof(ChannelAnswer.Failed), typeof(ChannelAnswer.Failed))]
    public void A_refusal_within_an_answer_of_status_200_is_a_refusal(string body, Type dingTalk, Type weCom)
    {
        var answer = new HttpAnswer(200, body, null, null);
        Assert.IsType(dingTalk, RobotAnswer.Of(answer, DingTalkAnswer.Read));
        Assert.IsType(weCom, RobotAnswer.Of(answer, WeComAnswer.Read));
        Assert.DoesNotContain("1.2.3.4", RobotAnswer.Of(answer, WeComAnswer.Read).Said, StringComparison.Ordinal);
    }

    [Fact]
    public void A_gateways_no_within_200_is_a_no()
    {
        var answer = new SmsAnswer(new SmsOptions { Success = "\"code\":\\s*0\\b", Retry = "busy" });
        Assert.IsType<ChannelAnswer.Accepted>(answer.Read(new HttpAnswer(200, "{\"code\": 0}", null, null)));
        Assert.IsType<ChannelAnswer.Failed>(answer.Read(new HttpAnswer(200, "busy", null, null)));
        Assert.IsType<ChannelAnswer.Refused>(answer.Read(new HttpAnswer(200, "{\"code\": 7}", null, null)));
    }

    [Fact]
    public void A_bundle_names_every_ticket_and_fits_into_a_robots_message()
    {
        var many = Enumerable.Range(0, 3000 / 24).Select(n => new NotificationData($"261121-{n:D3}-7", 3, "漏水", "Leak", n % 2 == 0 ? "a" : "b", null, null, new Dictionary<string, string>())).ToList();
        var text = BundleText.Of(many, site => $"恒泰花园 {site}", TextLanguage.Zh, 3000);
        Assert.All(many, one => Assert.Contains(one.Number, text.Body, StringComparison.Ordinal));
        Assert.InRange(Encoding.UTF8.GetByteCount(text.Body), 1, 3000);
    }

    [Theory]
    [InlineData("困人", 100, "困人")]
    [InlineData("困人困人", 9, "困人…")]
    [InlineData("a😀b😀", 9, "a😀b…")]
    public void A_cut_is_never_within_a_character(string text, int bytes, string expected) => Assert.Equal(expected, Utf8Cut.To(text, bytes));

    private static OutgoingMessage Message(string typed) => new()
    {
        Key = "k1", Address = "to", Language = TextLanguage.En, Text = new MessageText(typed, typed, typed), Level = 1, Happening = "Raised", TicketNumber = "261121-042-7", At = Now,
    };

    private static async Task<JsonElement> JsonAsync(HttpRequestMessage request) => JsonDocument.Parse(await request.Content!.ReadAsStringAsync()).RootElement;
}
