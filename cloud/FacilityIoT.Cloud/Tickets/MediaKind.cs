using System.Text;

namespace FacilityIoT.Cloud.Tickets;

/// <summary>What a file is, seen from its first bytes: a pure function. Neither its name nor what its sender says counts.</summary>
public static class MediaKind
{
    /// <summary>So many bytes are enough to see it.</summary>
    public const int HeadBytes = 64;

    private static readonly string[] Images = ["image/jpeg", "image/png", "image/webp", "image/heic"];
    private static readonly string[] Videos = ["video/mp4", "video/quicktime", "video/webm"];

    /// <summary>The brands of ISO base media files that are still pictures (ISO/IEC 23008-12).</summary>
    private static readonly string[] PictureBrands = ["heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1"];

    private static readonly string[] VideoBrands = ["isom", "iso2", "iso4", "iso5", "iso6", "mp41", "mp42", "avc1", "M4V ", "MSNV", "3gp4", "3gp5", "3gp6", "dash"];

    /// <summary>The media type; null for anything that is not among the kinds known here: scripts, pages, SVG, archives, programs.</summary>
    public static string? Of(ReadOnlySpan<byte> head)
    {
        if (head.Length < 16)
        {
            return null;
        }

        return head switch
        {
            [0xFF, 0xD8, 0xFF, >= 0xC0 and <= 0xFE, ..] => "image/jpeg",
            [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, _, _, _, _, (byte)'I', (byte)'H', (byte)'D', (byte)'R', ..] => "image/png",
            [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', (byte)'B', (byte)'P', ..] => "image/webp",
            [_, _, _, _, (byte)'f', (byte)'t', (byte)'y', (byte)'p', ..] => Boxed(Encoding.ASCII.GetString(head[8..12])),

            // EBML with the document type webm (RFC 8794); Matroska alone is not played by browsers.
            [0x1A, 0x45, 0xDF, 0xA3, ..] when head.IndexOf("webm"u8) > 0 => "video/webm",
            [(byte)'%', (byte)'P', (byte)'D', (byte)'F', (byte)'-', ..] => "application/pdf",
            _ => null,
        };
    }

    /// <summary>The media types that a kind of evidence may have.</summary>
    public static IReadOnlyList<string> Allowed(EvidenceKind kind) => kind switch
    {
        EvidenceKind.Photo => Images,
        EvidenceKind.Video => Videos,
        EvidenceKind.Signature => ["image/png", "image/jpeg", "image/webp"],
        _ => ["application/pdf", "image/jpeg", "image/png"],
    };

    /// <summary>The ending of a downloaded file's name.</summary>
    public static string Ending(string mediaType) => mediaType switch
    {
        "image/jpeg" => "jpg",
        "video/quicktime" => "mov",
        _ => mediaType[(mediaType.IndexOf('/', StringComparison.Ordinal) + 1)..],
    };

    private static string? Boxed(string brand) =>
        PictureBrands.Contains(brand, StringComparer.Ordinal) ? "image/heic"
        : VideoBrands.Contains(brand, StringComparer.Ordinal) ? "video/mp4"
        : brand == "qt  " ? "video/quicktime"
        : null;
}
