using System.Globalization;
using FacilityIoT.Cloud.Persistence;
using FacilityIoT.Cloud.Timers;

namespace FacilityIoT.Cloud.Alarms;

/// <summary>One row with a due time per condition: the earliest instant at which time alone changes something.</summary>
internal sealed class AlarmTimer(DueTimes dueTimes)
{
    public const string Kind = "alarm.due";

    /// <summary>Moves the timer when what is due next has moved.</summary>
    public Task FollowAsync(StoreTransaction transaction, AlarmCondition condition, DateTimeOffset? before, DateTimeOffset? after, CancellationToken cancellationToken) =>
        before == after ? Task.CompletedTask : SetAsync(transaction, condition, after, cancellationToken);

    public Task SetAsync(StoreTransaction transaction, AlarmCondition condition, DateTimeOffset? due, CancellationToken cancellationToken)
    {
        var subject = condition.Id.ToString(CultureInfo.InvariantCulture);
        if (transaction.State<KnownConditions>().IsNew.Contains(condition))
        {
            DueTimes.New(transaction, Kind, subject);
        }

        return due is { } at
            ? dueTimes.SetAsync(transaction, Kind, subject, at, null, cancellationToken)
            : dueTimes.CancelAsync(transaction, Kind, subject, cancellationToken);
    }
}
