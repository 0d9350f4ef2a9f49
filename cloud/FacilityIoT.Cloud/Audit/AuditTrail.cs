using System.Text.Json;
using FacilityIoT.Cloud.Persistence;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.Cloud.Audit;

/// <summary>Writes lines of the audit trail in the transaction of what they tell. One writer at a time (<see cref="WriteLock"/>) keeps the chain whole.</summary>
public static class AuditTrail
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="action">A verb with its subject's kind before it: <c>ticket.accept</c>.</param>
    /// <param name="subject">Kind and key: <c>ticket/261121-042-7</c>.</param>
    /// <param name="detail">Written as JSON; no secrets, no residents' data.</param>
    public static async Task RecordAsync(StoreTransaction transaction, Actor by, string action, string subject, object? detail, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(transaction);
        ArgumentNullException.ThrowIfNull(by);
        var chain = transaction.State<Chain>();
        if (chain.Last is null)
        {
            chain.Last = await transaction.Db.Set<AuditEntry>().AsNoTracking().OrderByDescending(entry => entry.Number).FirstOrDefaultAsync(cancellationToken);
        }

        var entry = new AuditEntry
        {
            Number = (chain.Last?.Number ?? 0) + 1,
            At = transaction.Now,
            ActorKind = by.Kind,
            PersonId = by.PersonId,
            ActorName = by.Name,
            ActorFrom = by.From,
            Action = action,
            Subject = subject,
            Detail = detail is null ? null : JsonSerializer.Serialize(detail, Json),
            PreviousHash = chain.Last?.Hash ?? "",
        };
        entry.Hash = entry.ComputeHash();
        transaction.Db.Add(entry);
        chain.Last = entry;
    }

    /// <summary>Where the chain stands in one transaction.</summary>
    private sealed class Chain
    {
        public AuditEntry? Last { get; set; }
    }
}
