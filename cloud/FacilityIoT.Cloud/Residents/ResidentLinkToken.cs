using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace FacilityIoT.Cloud.Residents;

/// <summary>The text in a resident's link: 128 random bits in base64url.</summary>
public static class ResidentLinkToken
{
    private const int Bytes = 16;
    private const int Length = 22;

    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));

    /// <summary>What is stored and looked for; null for a text that cannot be a token.</summary>
    public static string? Hash(string? text) =>
        text is { Length: Length } && Base64Url.IsValid(text) ? Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))) : null;
}
