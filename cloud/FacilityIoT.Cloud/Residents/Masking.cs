using System.Globalization;

namespace FacilityIoT.Cloud.Residents;

/// <summary>What is shown of residents' data without asking for it: enough to tell two callers apart, not enough to know them.</summary>
public static class Masking
{
    /// <summary>Shown for an address, and for what is too short to show a part of.</summary>
    public const string All = "****";

    /// <summary>The first character alone: <c>张**</c>.</summary>
    public static string? Name(string? name) => string.IsNullOrEmpty(name) ? null : StringInfo.GetNextTextElement(name) + "**";

    /// <summary><c>138****1234</c>; of a short number the last two digits, of a very short one nothing.</summary>
    public static string? Phone(string? phone) => phone switch
    {
        null or "" => null,
        { Length: >= 11 } => $"{phone[..^8]}****{phone[^4..]}",
        { Length: >= 7 } => All + phone[^2..],
        _ => All,
    };

    /// <summary>Nothing of it: the area is known anyway, and a flat is somebody.</summary>
    public static string? Address(string? address) => string.IsNullOrEmpty(address) ? null : All;
}
