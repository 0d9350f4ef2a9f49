using System.Globalization;
using System.Text;

namespace FacilityIoT.Edge.Health;

/// <summary>An answer of HTTP/1.1 (RFC 9112), after which the connection is closed.</summary>
/// <param name="Status">Code and reason, such as <c>200 OK</c>.</param>
internal sealed record HttpAnswer(string Status, string ContentType, string Body)
{
    public const string PlainText = "text/plain; charset=utf-8";

    /// <summary>An answer that says its status, and nothing more, in words.</summary>
    public static HttpAnswer Plain(string status, string body) => new(status, PlainText, body);

    /// <summary>As it goes over the wire.</summary>
    /// <param name="withBody">False for HEAD: the length is said, the body not sent.</param>
    public byte[] Encode(bool withBody)
    {
        var body = Encoding.UTF8.GetBytes(Body);
        var head = string.Create(CultureInfo.InvariantCulture, $"""
            HTTP/1.1 {Status}
            Content-Type: {ContentType}
            Content-Length: {body.Length}
            Allow: GET, HEAD
            Cache-Control: no-store
            Connection: close


            """).ReplaceLineEndings("\r\n");
        return [.. Encoding.ASCII.GetBytes(head), .. withBody ? body : []];
    }
}
