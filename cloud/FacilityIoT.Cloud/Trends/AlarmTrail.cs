using System.Globalization;
using FacilityIoT.Cloud.Alarms;
using FacilityIoT.Cloud.Persistence;
using FacilityIoT.Cloud.Telemetry;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.Cloud.Trends;

/// <summary>What happens to alarms, from their histories.</summary>
internal sealed class AlarmTrail : ITrail
{
    public string Measurement => TrendSchema.Alarm;

    public async Task<TrailPage> NextAsync(FacilityDb db, long after, int most, CancellationToken cancellationToken)
    {
        var lines = await (
            from line in db.Set<AlarmTransition>().AsNoTracking()
            join alarm in db.Set<Alarm>().AsNoTracking() on line.AlarmId equals alarm.Id
            where line.Id > after
            orderby line.Id
            select new { Line = line, Alarm = alarm }).Take(most).ToListAsync(cancellationToken);
        return lines.Count == 0
            ? new TrailPage(after, 0, [])
            : new TrailPage(lines[^1].Line.Id, lines.Count, [.. lines.Select(each => PointOf(each.Line, each.Alarm)).OfType<MeasuredPoint>()]);
    }

    /// <summary>Null when no figure is made of such a line.</summary>
    internal static MeasuredPoint? PointOf(AlarmTransition line, Alarm alarm) => What(line) is { } what
        ? new MeasuredPoint(
            TrendSchema.Alarm,
            [
                (TrendSchema.SiteTag, alarm.SiteId),
                (TrendSchema.LevelTag, alarm.Level.ToString(CultureInfo.InvariantCulture)),
                (TrendSchema.TradeTag, alarm.Trade),
                (TrendSchema.ClassTag, alarm.Class),
                (TrendSchema.WhatTag, what),
            ],
            [
                (TrendSchema.LineField, line.Id),
                (TrendSchema.CountField, 1),
                (TrendSchema.SecondsField, (line.RecordedAt - alarm.RecordedAt).TotalSeconds),
            ],
            TrendSchema.TimeNs(line.RecordedAt, line.Id))
        : null;

    private static string? What(AlarmTransition line) => line.Annunciated ? "annunciated" : line.Reason switch
    {
        nameof(AlarmReason.Acknowledged) or nameof(AlarmReason.AcknowledgedAndClosed) => "acknowledged",
        nameof(AlarmReason.Shelved) => "shelved",
        nameof(AlarmReason.Suppressed) => "suppressed",
        nameof(AlarmReason.OutOfService) => "outOfService",
        nameof(AlarmReason.ChatterBegan) => "chatterBegan",
        _ => line.To == AlarmState.Normal && line.From != AlarmState.Normal ? "closed" : null,
    };
}
