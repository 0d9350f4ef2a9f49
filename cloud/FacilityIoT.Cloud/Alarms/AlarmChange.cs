using FacilityIoT.Cloud.Ingest;
using FacilityIoT.Cloud.Live;
using FacilityIoT.Cloud.Persistence;

namespace FacilityIoT.Cloud.Alarms;

/// <summary>A transition of an alarm with the transaction it is part of.</summary>
/// <param name="siteTimeZone">IANA zone of the alarm's site.</param>
public sealed class AlarmChange(IngestTransaction transaction, Alarm alarm, AlarmStep step, string siteTimeZone)
{
    public Alarm Alarm { get; } = alarm;

    public AlarmStep Step { get; } = step;

    public string SiteTimeZone { get; } = siteTimeZone;

    /// <summary>What is saved here commits together with the alarm.</summary>
    public FacilityDb Db => transaction.Db;

    public DateTimeOffset Now => transaction.Now;

    /// <inheritdoc cref="IngestTransaction.Announce"/>
    public void Announce(Func<LiveChange> change) => transaction.Announce(change);

    /// <inheritdoc cref="IngestTransaction.AfterCommit"/>
    public void AfterCommit(Action then) => transaction.AfterCommit(then);
}
