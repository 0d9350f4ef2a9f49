using FacilityIoT.Cloud.Persistence;

namespace FacilityIoT.Cloud.Ingest;

/// <summary>Hands what was said of alarm conditions to those who judge it, within the transaction.</summary>
internal sealed class ConditionRecords(StoreTransaction transaction, IReadOnlyList<IConditionHandler> handlers)
{
    public async Task ApplyAsync(IEnumerable<ConditionSample> samples, CancellationToken cancellationToken)
    {
        foreach (var sample in samples)
        {
            foreach (var handler in handlers)
            {
                await handler.ApplyAsync(transaction, sample, cancellationToken);
            }
        }
    }
}
