using System.Text;

namespace FacilityIoT.Edge.Health;

/// <summary>What a request asks for: method and path. Header fields and bodies mean nothing to the three pages of a box.</summary>
/// <param name="Path">Without query.</param>
internal sealed record HttpRequestHead(string Method, string Path)
{
    /// <summary>A longer head is refused.</summary>
    public const int MostBytes = 8 << 10;

    /// <summary>Reads up to the empty line that ends the head.</summary>
    /// <returns>The head; or an answer that says what is wrong with it; neither when the peer closed before it was whole.</returns>
    public static async Task<(HttpRequestHead? Head, HttpAnswer? Refusal)> ReadAsync(Stream stream, CancellationToken cancellationToken)
    {
        var buffer = new byte[MostBytes];
        for (var filled = 0; filled < buffer.Length;)
        {
            var read = await stream.ReadAsync(buffer.AsMemory(filled), cancellationToken);
            if (read == 0)
            {
                return default;
            }

            filled += read;
            if (buffer.AsSpan(0, filled).IndexOf("\r\n\r\n"u8) >= 0)
            {
                var line = Encoding.ASCII.GetString(buffer, 0, buffer.AsSpan(0, filled).IndexOf("\r\n"u8));
                return Parse(line) is { } head ? (head, null) : (null, HttpAnswer.Plain("400 Bad Request", "not a request of HTTP/1.1\n"));
            }
        }

        return (null, HttpAnswer.Plain("431 Request Header Fields Too Large", $"the head is longer than {MostBytes} bytes\n"));
    }

    /// <summary>The request line (RFC 9112, section 3); null when it is none. The target may be a path or, as through a proxy, a whole address.</summary>
    public static HttpRequestHead? Parse(string line) =>
        line.Split(' ') is [{ Length: > 0 } method, { Length: > 0 } target, var version]
            && version.StartsWith("HTTP/1.", StringComparison.Ordinal)
            && PathOf(target) is { } path
            ? new HttpRequestHead(method, path)
            : null;

    private static string? PathOf(string target) =>
        target.StartsWith('/') ? target.Split('?')[0]
        : Uri.TryCreate(target, UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttp ? address.AbsolutePath
        : null;
}
