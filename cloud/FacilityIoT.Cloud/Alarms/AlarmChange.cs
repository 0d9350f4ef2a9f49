using FacilityIoT.Cloud.Live;
using FacilityIoT.Cloud.Persistence;

namespace FacilityIoT.Cloud.Alarms;

/// <summary>A transition of an alarm with the transaction it is part of.</summary>
public sealed class AlarmChange(StoreTransaction transaction, Alarm alarm, AlarmStep step)
{
    /// <summary>As it is now; a later change of the same transaction may already be in it.</summary>
    public Alarm Alarm { get; } = alarm;

    public AlarmStep Step { get; } = step;

    /// <summary>The condition never had an alarm before this one.</summary>
    public bool IsFirst { get; init; }

    /// <summary>What is saved here commits together with the alarm.</summary>
    public FacilityDb Db => Transaction.Db;

    public StoreTransaction Transaction { get; } = transaction;

    public DateTimeOffset Now => Transaction.Now;

    /// <inheritdoc cref="StoreTransaction.Announce"/>
    public void Announce(Func<LiveChange> change) => Transaction.Announce(change);

    /// <inheritdoc cref="StoreTransaction.AfterCommit"/>
    public void AfterCommit(Action then) => Transaction.AfterCommit(then);
}
