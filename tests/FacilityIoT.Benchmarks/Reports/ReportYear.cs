using FacilityIoT.Cloud.Persistence;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.Benchmarks.Reports;

/// <summary>A year of an estate, written by the database itself: ten sites, tickets with five clocks each, four transitions per alarm.</summary>
internal static class ReportYear
{
    /// <summary>The first instant, in ms: 2026-01-01 in UTC.</summary>
    private const long Start = 1_767_225_600_000;
    private const long Year = 365L * 86_400_000;
    private const long Minute = 60_000;

    public static async Task WriteAsync(FacilityDb db, int tickets, int alarms, CancellationToken cancellationToken)
    {
        string[] statements =
        [
            Rows(10, """INSERT INTO "Sites" ("Id", "TimeZone") SELECT 'site-' || i, 'Asia/Shanghai' FROM n"""),
            Rows(tickets, $"""
                INSERT INTO "Tickets" ("Id", "Number", "Level", "State", "TitleZh", "TitleEn", "Trade", "SiteId", "Area", "Asset", "FaultClass", "RaisedAt", "RecordedAt", "Source", "AssigneeId",
                  "RepeatOfId", "Major", "Entrapment", "DispatchedAt", "AcceptedAt", "ArrivedAt", "RepairedAt", "VerifiedAt", "ClosedAt", "HeldMs", "Open", "Version")
                SELECT i, 'T-' || i, 1 + i % 5, 7, '水泵故障', 'Pump fault', CASE i % 4 WHEN 0 THEN 'elevator' ELSE 'plumbing' END, 'site-' || (1 + i % 10), 'area-' || (i % 37), 'asset-' || (i % 997),
                  'Fault_' || (i % 41), at, at + 40, 'sensor', 1 + i % 60, CASE WHEN i % 30 = 0 THEN i - 29 END, 0, 0, at + {Minute}, at + 3 * {Minute}, at + (10 + i % 50) * {Minute}, at + (60 + i % 400) * {Minute},
                  at + 500 * {Minute}, at + (600 + i % 3000) * {Minute}, 0, 0, 1
                FROM (SELECT i, {Start} + (i - 1) * {Year} / {tickets} AS at FROM n)
                """),
            Rows(tickets * 5, $"""
                INSERT INTO "TicketClocks" ("TicketId", "Kind", "Round", "StartedAt", "TargetMs", "RunMs", "CountedAt", "HeldMs", "StoppedAt", "Void", "BreachedAt")
                SELECT 1 + (i - 1) / 5, i % 5, 1, {Start}, {Minute}, 0, {Start}, 0, {Start}, 0, CASE WHEN i % 13 = 0 THEN {Start} END FROM n
                """),
            Rows(alarms, $"""
                INSERT INTO "Alarms" ("Id", "Point", "Condition", "SiteId", "Class", "Level", "Trade", "TextZh", "TextEn", "State", "Latched", "ActiveAt", "RecordedAt", "ClearedAt", "Quality", "Open", "Version")
                SELECT i, 'site-' || (1 + i % 10) || '/box-1/d/p' || (i % 5003), 'high', 'site-' || (1 + i % 10), 'Max_Water_Level_Alarm', 1 + i % 5, 'plumbing', '水位高', 'Level high', 0, 0, at, at + 40, at + 20 * {Minute}, 'Good', 0, 4
                FROM (SELECT i, {Start} + (i - 1) * {Year} / {alarms} AS at FROM n)
                """),
            Rows(alarms * 4, $"""
                INSERT INTO "AlarmTransitions" ("AlarmId", "From", "To", "Reason", "At", "RecordedAt", "Annunciated", "Version")
                SELECT a, 0, 1, 'Raised', at, at + 40, i % 4 = 0, 1 FROM (SELECT i, 1 + (i - 1) / 4 AS a, {Start} + ((i - 1) / 4) * {Year} / {alarms} + (i % 4) * 5 * {Minute} AS at FROM n)
                """),
        ];
        foreach (var statement in statements)
        {
            await db.Database.ExecuteSqlRawAsync(statement, cancellationToken);
        }
    }

    private static string Rows(int count, string insert) => $"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {count}) {insert}".Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal);
}
