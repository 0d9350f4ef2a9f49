using System.Security.Cryptography;
using System.Text;

namespace FacilityIoT.Cloud.Api;

/// <summary>What a client was last sent of each thing, as a hash: the same is not sent twice.</summary>
internal sealed class SentTexts
{
    private readonly Dictionary<object, UInt128> last = [];

    /// <summary>True, and remembered, when this is not what was sent last.</summary>
    public bool IsNew(object key, string text)
    {
        var hash = BitConverter.ToUInt128(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
        var isNew = !last.TryGetValue(key, out var before) || before != hash;
        last[key] = hash;
        return isNew;
    }
}
