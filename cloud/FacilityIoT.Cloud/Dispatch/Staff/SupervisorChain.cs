namespace FacilityIoT.Cloud.Dispatch.Staff;

/// <summary>Who is called after whom when a team does not answer. Pure.</summary>
public static class SupervisorChain
{
    /// <summary>The supervisors of these teams, then those of the teams they escalate to, and so on: one set per depth, nobody twice.</summary>
    public static IReadOnlyList<IReadOnlyList<int>> Of(IEnumerable<int> teamIds, IReadOnlyDictionary<int, Team> teams)
    {
        ArgumentNullException.ThrowIfNull(teams);
        var depths = new List<IReadOnlyList<int>>();
        var seenTeams = new HashSet<int>();
        var seenPeople = new HashSet<int>();
        var level = teamIds.Where(teams.ContainsKey).Distinct().ToList();
        while (level.Count > 0)
        {
            seenTeams.UnionWith(level);
            int[] people = [.. level.Order().Select(id => teams[id].SupervisorId).OfType<int>().Where(seenPeople.Add)];
            if (people.Length > 0)
            {
                depths.Add(people);
            }

            level = [.. level.Select(id => teams[id].EscalatesToId).OfType<int>().Where(id => teams.ContainsKey(id) && !seenTeams.Contains(id)).Distinct()];
        }

        return depths;
    }

    /// <summary>What is wrong with a team's way up, with the teams named; null when nothing is.</summary>
    /// <param name="teams">All, with the team as it would be.</param>
    public static string? Refusal(Team team, IReadOnlyDictionary<int, Team> teams)
    {
        ArgumentNullException.ThrowIfNull(team);
        ArgumentNullException.ThrowIfNull(teams);
        List<Team> way = [team];
        while (way[^1].EscalatesToId is { } next)
        {
            if (!teams.TryGetValue(next, out var above))
            {
                return $"There is no team {next} to escalate to.";
            }

            way.Add(above);
            if (way.SkipLast(1).Any(earlier => earlier.Id == above.Id))
            {
                return $"The escalation goes in a circle: {string.Join(" → ", way.SkipWhile(earlier => earlier.Id != above.Id).Select(Named))}. Let one of these teams escalate to none.";
            }
        }

        return way.Any(step => step.SupervisorId is not null)
            ? null
            : $"Nobody would be called after {string.Join(" → ", way.Select(Named))}: give one of these teams a supervisor.";
    }

    private static string Named(Team team) => team.NameEn;
}
