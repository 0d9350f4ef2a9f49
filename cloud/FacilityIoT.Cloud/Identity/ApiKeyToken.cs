using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace FacilityIoT.Cloud.Identity;

/// <summary>The text of an API key: <c>fiot_</c>, 12 hexadecimal digits that find it, <c>_</c>, 256 random bits in base64url.</summary>
public readonly record struct ApiKeyToken(string Prefix, string Text)
{
    private const string Mark = "fiot_";
    private const int PrefixLength = 12;
    private const int SecretLength = 43;

    public static ApiKeyToken New()
    {
        var prefix = RandomNumberGenerator.GetHexString(PrefixLength, lowercase: true);
        return new ApiKeyToken(prefix, $"{Mark}{prefix}_{Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32))}");
    }

    /// <summary>False for a text that cannot be a key of ours.</summary>
    public static bool TryParse(string? text, out ApiKeyToken token)
    {
        token = default;
        if (text is null || text.Length != Mark.Length + PrefixLength + 1 + SecretLength || !text.StartsWith(Mark, StringComparison.Ordinal)
            || text[Mark.Length + PrefixLength] != '_')
        {
            return false;
        }

        token = new ApiKeyToken(text.Substring(Mark.Length, PrefixLength), text);
        return true;
    }

    /// <summary>32 bytes, what is stored.</summary>
    public byte[] Hash() => SHA256.HashData(Encoding.UTF8.GetBytes(Text));

    /// <summary>In constant time.</summary>
    public bool Matches(byte[] hash) => CryptographicOperations.FixedTimeEquals(Hash(), hash);

    /// <summary>The prefix alone: safe to log.</summary>
    public override string ToString() => $"{Mark}{Prefix}_…";
}
