using System.Text.Json;

namespace FacilityIoT.Cloud.Audit;

/// <summary>The checkpoint that the retention leaves in the chain when it removes the oldest lines: what is left must begin exactly behind it.</summary>
/// <param name="Through">The last line that was removed.</param>
/// <param name="Hash">Its hash, which the first line left carries as the one before.</param>
public sealed record AuditCut(long Through, string Hash)
{
    /// <summary>The <see cref="AuditEntry.Action"/> of a checkpoint.</summary>
    public const string Action = "audit.prune";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <summary>Null for any other line, and for one whose detail cannot be read.</summary>
    public static AuditCut? Of(AuditEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        if (entry.Action != Action || entry.Detail is null)
        {
            return null;
        }

        try
        {
            return JsonSerializer.Deserialize<AuditCut>(entry.Detail, Json);
        }
        catch (JsonException)
        {
            // A line of that name with another text is no checkpoint; the walk then finds the beginning missing and says so.
            return null;
        }
    }
}
