using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using FacilityIoT.Cloud.Settings;
using Microsoft.Extensions.Options;

namespace FacilityIoT.Cloud.Notifications.Channels.Email;

/// <summary>Hands a mail to the mail server, in a connection of its own.</summary>
internal sealed class EmailChannel(EmailOptions options, string? password, X509Certificate2? authority, TimeProvider time) : IChannel
{
    public string Name => ChannelNames.Email;

    public async Task<ChannelAnswer> SendAsync(OutgoingMessage message, CancellationToken cancellationToken)
    {
        if (EmailMessage.Refusal(message.Address) is { } refusal)
        {
            return new ChannelAnswer.Refused(refusal);
        }

        var handedOver = false;
        try
        {
            await using var server = await SmtpConversation.ConnectAsync(options.Host!, options.Port, cancellationToken);
            if (await GreetAsync(server, cancellationToken) is { } trouble)
            {
                return trouble;
            }

            if (await AskAsync(server, "MAIL", $"MAIL FROM:<{options.From}>", 2, cancellationToken) is { } noSender)
            {
                return noSender;
            }

            if (await AskAsync(server, "RCPT", $"RCPT TO:<{message.Address}>", 2, cancellationToken) is { } noRecipient)
            {
                return noRecipient;
            }

            if (await AskAsync(server, "DATA", "DATA", 3, cancellationToken) is { } noData)
            {
                return noData;
            }

            // No line of ours begins with a dot: headers have names, and the body is Base64.
            handedOver = true;
            var reply = await server.AskAsync(EmailMessage.Write(message, options.From!, time.GetUtcNow()) + "\r\n.", cancellationToken);
            return reply.Is(2) ? new ChannelAnswer.Accepted($"{reply.Code} {reply.Text}") : EmailAnswer.Read(reply, "DATA");
        }
        catch (Exception e) when (e is IOException or SocketException or AuthenticationException)
        {
            return new ChannelAnswer.Failed(e.Message, MayHaveArrived: handedOver);
        }
    }

    /// <summary>Greeting, encryption, login.</summary>
    /// <returns>What went wrong; null when mail can be handed over.</returns>
    private async Task<ChannelAnswer?> GreetAsync(SmtpConversation server, CancellationToken cancellationToken)
    {
        if (options.Security == EmailSecurity.Tls)
        {
            await server.EncryptAsync(options.Host!, authority, cancellationToken);
        }

        var greeting = await server.ReadAsync(cancellationToken);
        if (!greeting.Is(2))
        {
            return EmailAnswer.Read(greeting, "greeting");
        }

        var hello = await server.AskAsync("EHLO facility-cloud", cancellationToken);
        if (options.Security == EmailSecurity.StartTls)
        {
            if (await AskAsync(server, "STARTTLS", "STARTTLS", 2, cancellationToken) is { } trouble)
            {
                return trouble;
            }

            await server.EncryptAsync(options.Host!, authority, cancellationToken);
            hello = await server.AskAsync("EHLO facility-cloud", cancellationToken);
        }

        return !hello.Is(2) ? EmailAnswer.Read(hello, "EHLO")
            : password is null ? null
            : await AskAsync(server, "AUTH", $"AUTH PLAIN {Convert.ToBase64String(Encoding.UTF8.GetBytes($"\0{options.User}\0{password}"))}", 2, cancellationToken);
    }

    private static async Task<ChannelAnswer?> AskAsync(SmtpConversation server, string name, string line, int hoped, CancellationToken cancellationToken)
    {
        var reply = await server.AskAsync(line, cancellationToken);
        return reply.Is(hoped) ? null : EmailAnswer.Read(reply, name);
    }
}

internal sealed class EmailSource(IOptions<EmailOptions> options, TimeProvider time) : IChannelSource, IDisposable
{
    private readonly X509Certificate2? authority = string.IsNullOrEmpty(options.Value.CaFile) ? null : X509CertificateLoader.LoadCertificateFromFile(options.Value.CaFile);

    public string Kind => ChannelNames.Email;

    public IReadOnlyList<IChannel> Channels => string.IsNullOrEmpty(options.Value.Host) ? [] : [new EmailChannel(options.Value, SecretFile.Read(options.Value.PasswordFile), authority, time)];

    public void Dispose() => authority?.Dispose();
}

internal static class EmailSetup
{
    public static IServiceCollection AddEmail(this IServiceCollection services)
    {
        services.AddOptionsWithValidateOnStart<EmailOptions, EmailOptionsValidator>().BindConfiguration(EmailOptions.Section);
        return services.AddSingleton<IChannelSource, EmailSource>();
    }
}
