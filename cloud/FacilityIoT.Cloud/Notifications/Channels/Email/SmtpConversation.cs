using System.Globalization;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace FacilityIoT.Cloud.Notifications.Channels.Email;

/// <summary>The lines of one connection to a mail server (RFC 5321), which may become encrypted on the way (RFC 3207).</summary>
internal sealed class SmtpConversation : IAsyncDisposable
{
    /// <summary>RFC 5321 §4.5.3.1.5 allows 512 octets; some servers say more.</summary>
    private const int LongestLine = 4096;
    private const int MostLines = 100;
    private readonly TcpClient client;
    private readonly byte[] buffer = new byte[LongestLine];
    private Stream stream;
    private int filled;

    private SmtpConversation(TcpClient client) => (this.client, stream) = (client, client.GetStream());

    public static async Task<SmtpConversation> ConnectAsync(string host, int port, CancellationToken cancellationToken)
    {
        var client = new TcpClient();
        try
        {
            await client.ConnectAsync(host, port, cancellationToken);
            return new SmtpConversation(client);
        }
        catch
        {
            client.Dispose();
            throw;
        }
    }

    /// <summary>Encrypts from here on; the server must show a certificate for this host.</summary>
    /// <param name="authority">Whom the certificate must come from; null: somebody whom the machine trusts.</param>
    /// <exception cref="IOException">The server has already sent more: words from before the encryption are nobody's (CVE-2011-0411).</exception>
    /// <exception cref="System.Security.Authentication.AuthenticationException">The certificate is not for this host, or not trusted.</exception>
    public async Task EncryptAsync(string host, X509Certificate2? authority, CancellationToken cancellationToken)
    {
        if (filled > 0)
        {
            throw new IOException("The mail server sent more than its answer before the encryption.");
        }

        var encrypted = new SslStream(stream, leaveInnerStreamOpen: false);
        stream = encrypted;
        var policy = authority is null ? null : new X509ChainPolicy
        {
            TrustMode = X509ChainTrustMode.CustomRootTrust, RevocationMode = X509RevocationMode.NoCheck, CustomTrustStore = { authority },
        };
        await encrypted.AuthenticateAsClientAsync(new SslClientAuthenticationOptions { TargetHost = host, CertificateChainPolicy = policy }, cancellationToken);
    }

    /// <summary>Sends a line and reads the reply.</summary>
    public async Task<SmtpReply> AskAsync(string line, CancellationToken cancellationToken)
    {
        await stream.WriteAsync(Encoding.UTF8.GetBytes(line + "\r\n"), cancellationToken);
        return await ReadAsync(cancellationToken);
    }

    /// <exception cref="IOException">The connection ended, or what came is no reply.</exception>
    public async Task<SmtpReply> ReadAsync(CancellationToken cancellationToken)
    {
        var text = new List<string>();
        while (text.Count < MostLines)
        {
            var line = await LineAsync(cancellationToken);
            if (line.Length < 3 || !int.TryParse(line.AsSpan(0, 3), NumberStyles.None, CultureInfo.InvariantCulture, out var code))
            {
                throw new IOException("The mail server's answer does not begin with a code.");
            }

            text.Add(line.Length > 4 ? line[4..] : "");
            if (line.Length == 3 || line[3] != '-')
            {
                return new SmtpReply(code, string.Join('\n', text));
            }
        }

        throw new IOException("The mail server's answer does not end.");
    }

    public async ValueTask DisposeAsync()
    {
        await stream.DisposeAsync();
        client.Dispose();
    }

    private async Task<string> LineAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            var end = buffer.AsSpan(0, filled).IndexOf((byte)'\n');
            if (end >= 0)
            {
                var line = Encoding.UTF8.GetString(buffer, 0, end).TrimEnd('\r');
                buffer.AsSpan(end + 1, filled - end - 1).CopyTo(buffer);
                filled -= end + 1;
                return line;
            }

            var read = filled < buffer.Length ? await stream.ReadAsync(buffer.AsMemory(filled), cancellationToken) : throw new IOException("The mail server's answer is too long.");
            filled += read > 0 ? read : throw new IOException("The mail server ended the connection.");
        }
    }
}
