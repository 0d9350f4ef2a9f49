using System.Text;
using System.Text.Json;
using FacilityIoT.Cloud.Notifications.Channels;
using FacilityIoT.Cloud.Notifications.Channels.Email;
using FacilityIoT.Cloud.Notifications.Texts;
using FacilityIoT.Testing;
using Microsoft.Extensions.Options;

namespace FacilityIoT.IntegrationTests.Cloud.Notifications;

/// <summary>Against Python's aiosmtpd.</summary>
public sealed class EmailTests
{
    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(20);

    [Fact]
    [Trait("domain", "7: Webhook, e-mail (SMTP), SMS through a")]
    public async Task A_mail_goes_encrypted_with_a_login_and_arrives_as_it_was_written()
    {
        using var certificates = BrokerCertificates.Create("client");
        using var secrets = StateDirectory.Temporary();
        await File.WriteAllTextAsync(secrets["password"], "the password");
        await using var server = await MailServer.StartAsync(certificates.Server.Certificate, certificates.Server.Key);
        var options = new EmailOptions { Host = "localhost", Port = server.Port, From = "facility@example.org", User = "facility", PasswordFile = secrets["password"], CaFile = certificates.Authority };

        var answer = await SendAsync(options, "engineer@example.org");
        Assert.Equal(new ChannelAnswer.Accepted("250 2.0.0 queued as 17"), answer);
        var mail = await server.MailAsync();
        Assert.Equal((true, "facility", "engineer@example.org"), (mail.GetProperty("tls").GetBoolean(), mail.GetProperty("login").GetString(), mail.GetProperty("to")[0].GetString()));
        var text = mail.GetProperty("mail").GetString()!;
        Assert.Contains("Message-ID: <k1@example.org>", text, StringComparison.Ordinal);
        Assert.Equal("工单 1\n第二行\n", Encoding.UTF8.GetString(Convert.FromBase64String(text.Split("\r\n\r\n")[1])));
    }

    [Fact]
    public async Task A_server_that_nobody_vouches_for_gets_neither_password_nor_mail()
    {
        using var certificates = BrokerCertificates.Create("client");
        using var secrets = StateDirectory.Temporary();
        await File.WriteAllTextAsync(secrets["password"], "the password");
        await using var server = await MailServer.StartAsync(certificates.Server.Certificate, certificates.Server.Key);
        var options = new EmailOptions { Host = "localhost", Port = server.Port, From = "facility@example.org", User = "facility", PasswordFile = secrets["password"] };
        Assert.Contains("certificate", Assert.IsType<ChannelAnswer.Failed>(await SendAsync(options, "engineer@example.org")).Said, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task What_the_server_refuses_for_ever_is_refused_and_what_it_defers_is_tried_again()
    {
        await using var server = await MailServer.StartAsync();
        var options = new EmailOptions { Host = "127.0.0.1", Port = server.Port, Security = EmailSecurity.None, From = "facility@example.org" };
        Assert.Equal(new ChannelAnswer.Refused("RCPT: 550 5.1.1 no such mailbox"), await SendAsync(options, "nobody@example.org"));
        Assert.Equal(new ChannelAnswer.Failed("RCPT: 451 4.3.0 try again later"), await SendAsync(options, "later@example.org"));
        Assert.IsType<ChannelAnswer.Accepted>(await SendAsync(options, "engineer@example.org"));

        options.Security = EmailSecurity.StartTls;
        Assert.StartsWith("STARTTLS: ", Assert.IsType<ChannelAnswer.Failed>(await SendAsync(options, "engineer@example.org")).Said, StringComparison.Ordinal);
    }

    private static async Task<ChannelAnswer> SendAsync(EmailOptions options, string to)
    {
        using var source = new EmailSource(Options.Create(options), TimeProvider.System);
        using var patience = new CancellationTokenSource(Deadline);
        var message = new OutgoingMessage
        {
            Key = "k1", Address = to, Language = TextLanguage.Zh, Text = new MessageText("标题", "工单 1\n第二行", "短"), Level = 1, Happening = "Test", At = TimeProvider.System.GetUtcNow(),
        };
        return await source.Channels.Single().SendAsync(message, patience.Token);
    }

    /// <summary>tests/peers/aiosmtpd_server.py as a process.</summary>
    private sealed class MailServer : IAsyncDisposable
    {
        private readonly ChildProcess process;

        private MailServer(ChildProcess process, int port) => (this.process, Port) = (process, port);

        public int Port { get; }

        public static async Task<MailServer> StartAsync(params string[] certificate)
        {
            var process = await ChildProcess.StartAsync(new ProgramStart
            {
                Name = "aiosmtpd", File = "/usr/bin/python3", Arguments = [Path.Combine(ProgramPaths.Repository, "tests", "peers", "aiosmtpd_server.py"), .. certificate],
            });
            var line = await process.WaitForLineAsync("\"port\"", Deadline);
            return new MailServer(process, JsonDocument.Parse(line).RootElement.GetProperty("port").GetInt32());
        }

        public async Task<JsonElement> MailAsync() => JsonDocument.Parse(await process.WaitForLineAsync("\"mail\"", Deadline)).RootElement;

        public ValueTask DisposeAsync() => process.DisposeAsync();
    }
}
