using FacilityIoT.Cloud.Ingest;
using FacilityIoT.Cloud.Live;
using FacilityIoT.Cloud.Persistence;

namespace FacilityIoT.Cloud.Alarms;

/// <summary>A transition of an alarm with the transaction it is part of.</summary>
/// <param name="siteTimeZone">IANA zone of the alarm's site.</param>
public sealed class AlarmChange(StoreTransaction transaction, Alarm alarm, AlarmStep step, string siteTimeZone)
{
    public Alarm Alarm { get; } = alarm;

    public AlarmStep Step { get; } = step;

    public string SiteTimeZone { get; } = siteTimeZone;

    /// <summary>What is saved here commits together with the alarm.</summary>
    public FacilityDb Db => Transaction.Db;

    public StoreTransaction Transaction { get; } = transaction;

    public DateTimeOffset Now => Transaction.Now;

    /// <inheritdoc cref="StoreTransaction.Announce"/>
    public void Announce(Func<LiveChange> change) => Transaction.Announce(change);

    /// <inheritdoc cref="StoreTransaction.AfterCommit"/>
    public void AfterCommit(Action then) => Transaction.AfterCommit(then);
}
