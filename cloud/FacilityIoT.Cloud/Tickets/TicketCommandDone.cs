using System.Security.Cryptography;
using System.Text.Json;

namespace FacilityIoT.Cloud.Tickets;

/// <summary>A command that was sent with a key, and what came of it: sent again with the same key, it is answered the same and done once.</summary>
/// <remarks>Only what was done is kept. What was refused did nothing; sent again, it is decided again.</remarks>
public sealed class TicketCommandDone
{
    public long Id { get; init; }
    public required long TicketId { get; init; }

    /// <summary>The sender's own key, unique for the ticket.</summary>
    public required string Key { get; init; }

    /// <summary>Of sender and command, SHA-256 in lower-case hexadecimal: the same key for something else is a mistake.</summary>
    public required string Fingerprint { get; init; }

    /// <summary>State and version afterwards.</summary>
    public required TicketState State { get; init; }
    public required int Version { get; init; }
    public required DateTimeOffset At { get; init; }

    internal static string FingerprintOf(TicketOrder order) => Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(
        new object[] { order.By.Kind, order.By.PersonId ?? 0, order.By.Name, order.Command.Name, JsonSerializer.SerializeToElement<object>(order.Command, TicketWork.TrailJson) })));
}
