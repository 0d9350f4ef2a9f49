using FacilityIoT.Cloud.Reports.Figures;

namespace FacilityIoT.Cloud.Reports.Repairs;

/// <summary>What one person had to do in a period.</summary>
/// <param name="Repairs">Tickets of the period that the person has or had last.</param>
/// <param name="Open">Of those, still open.</param>
/// <param name="Worked">From each arrival to the end of the work without holds, in seconds.</param>
/// <param name="Work">How long one repair took.</param>
/// <param name="OnTime">Of their clocks.</param>
/// <param name="Satisfaction">Mean of their first follow-ups.</param>
public sealed record PersonLoad(int PersonId, int Repairs, int Open, double Worked, Spread? Work, Figure OnTime, Figure Repeats, Figure Satisfaction)
{
    /// <summary>Everybody who had at least one, the busiest first. Pure.</summary>
    public static IReadOnlyList<PersonLoad> Of(RepairRows rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var clocks = rows.Clocks.ToLookup(clock => clock.TicketId);
        var said = rows.FollowUps.Where(each => each.Round == 1).ToLookup(each => each.TicketId);
        return [.. rows.Repairs.Where(row => row.PersonId is not null).GroupBy(row => row.PersonId!.Value)
            .Select(group => Of(group.Key, [.. group], [.. group.SelectMany(row => clocks[row.Id])], [.. group.SelectMany(row => said[row.Id])]))
            .OrderByDescending(load => load.Repairs).ThenBy(load => load.PersonId)];
    }

    private static PersonLoad Of(int person, List<RepairRow> repairs, List<ClockRow> clocks, List<FollowUpRow> said)
    {
        // Holds before the arrival are in the sum of holds too; work is never less than nothing.
        var work = repairs.Where(row => row.Times.Repaired >= row.Times.Arrived)
            .Select(row => row.Times.Repaired!.Value - row.Times.Arrived!.Value - row.Times.Held).Select(took => took < TimeSpan.Zero ? TimeSpan.Zero : took).ToList();
        return new PersonLoad(
            person,
            repairs.Count,
            repairs.Count(row => row.Open),
            work.Sum(took => took.TotalSeconds),
            Spread.Of(work),
            Figure.Share("onTime", clocks.Count(clock => clock.Met), clocks.Count, RepairGoals.OnTime),
            RepairFigures.Repeats(repairs),
            new Figure("satisfaction", said.Count == 0 ? null : said.Average(each => each.Score), FigureUnit.Points, said.Count, RepairGoals.Satisfaction));
    }
}
