using FacilityIoT.Cloud.Ingest;
using FacilityIoT.Cloud.Persistence;

namespace FacilityIoT.Cloud.Alarms;

/// <summary>Knows causes that explain alarms. Asked before people are called to a condition that became active: what is explained is suppressed by design from its first moment on.</summary>
public interface IAlarmExplanation
{
    /// <returns>The cause's key, <c>box/hengtai/box-1</c> or <c>alarm/123</c>; null when nothing known explains it.</returns>
    ValueTask<string?> ExplainAsync(StoreTransaction transaction, ConditionSample sample, CancellationToken cancellationToken);
}
