using FacilityIoT.Cloud.Ingest;
using FacilityIoT.Cloud.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace FacilityIoT.Cloud.Retention;

/// <summary>What was received and could not be used.</summary>
internal sealed class DeadLetterRetention(IOptions<RetentionOptions> options) : IRetentionRule
{
    public string Name => "deadLetters";

    public async Task<int> PruneAsync(StoreTransaction transaction, int most, CancellationToken cancellationToken)
    {
        var before = transaction.Now.AddDays(-options.Value.DeadLetterDays);
        var ids = await transaction.Db.Set<DeadLetter>().Where(letter => letter.ReceivedAt < before).OrderBy(letter => letter.Id).Take(most).Select(letter => letter.Id).ToListAsync(cancellationToken);
        return await transaction.Db.Set<DeadLetter>().Where(letter => ids.Contains(letter.Id)).ExecuteDeleteAsync(cancellationToken);
    }
}
