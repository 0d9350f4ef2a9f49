using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace FacilityIoT.Cloud.Audit;

/// <summary>One line of the audit trail. Each carries the hash of the one before, so that a line changed, left out or put in later shows.</summary>
public sealed class AuditEntry
{
    /// <summary>From 1, without gaps.</summary>
    public required long Number { get; init; }
    public required DateTimeOffset At { get; init; }
    public required ActorKind ActorKind { get; init; }
    public int? PersonId { get; init; }
    public required string ActorName { get; init; }
    public string? ActorFrom { get; init; }

    /// <summary>What was done: <c>ticket.accept</c>, <c>resident.unmask</c>.</summary>
    public required string Action { get; init; }

    /// <summary>To what: <c>ticket/261121-042-7</c>.</summary>
    public required string Subject { get; init; }

    /// <summary>More of it, as JSON; never a secret, never a resident's data.</summary>
    public string? Detail { get; init; }

    /// <summary>SHA-256 in lower-case hexadecimal; empty for the first.</summary>
    public required string PreviousHash { get; init; }
    public string Hash { get; set; } = "";

    /// <summary>The hash over everything else in this line, and so over all lines before.</summary>
    public string ComputeHash() => ComputeHash(Number);

    /// <summary>As if the line had this number.</summary>
    internal string ComputeHash(long number)
    {
        // As JSON, because its quoting leaves no two lines with the same text.
        string?[] parts =
        [
            number.ToString(CultureInfo.InvariantCulture), At.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture), ActorKind.ToString(),
            PersonId?.ToString(CultureInfo.InvariantCulture), ActorName, ActorFrom, Action, Subject, Detail, PreviousHash,
        ];
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(parts))));
    }
}
