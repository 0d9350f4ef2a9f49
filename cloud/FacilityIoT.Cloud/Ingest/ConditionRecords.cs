using FacilityIoT.Cloud.Persistence;

namespace FacilityIoT.Cloud.Ingest;

/// <summary>Hands what was said of alarm conditions to those who judge it, within the transaction.</summary>
internal sealed class ConditionRecords(StoreTransaction transaction, IReadOnlyList<IConditionHandler> handlers)
{
    /// <param name="points"><c>site/box/device/point</c> of the conditions that follow.</param>
    public async Task PrepareAsync(IReadOnlyCollection<string> points, CancellationToken cancellationToken)
    {
        foreach (var handler in points.Count > 0 ? handlers : [])
        {
            await handler.PrepareAsync(transaction, points, cancellationToken);
        }
    }

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
