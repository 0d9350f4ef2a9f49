namespace FacilityIoT.Cloud.Alarms.Correlation.Boxes;

/// <summary>A box that is lost and not back.</summary>
/// <param name="Witnessed">The broker told us when it died.</param>
/// <param name="MainsLost">It said before that its mains were lost.</param>
public sealed record LostBox(string Node, DateTimeOffset LostAt, bool Witnessed, bool MainsLost);

/// <summary>Why lost boxes are read as a power loss.</summary>
public enum PowerLossReason
{
    /// <summary>They are not.</summary>
    None,

    /// <summary>Several were lost in one window, and at least one had said that its mains were lost.</summary>
    MainsReported,

    /// <summary>At least two died together, as neighbours do when their supply fails.</summary>
    DiedTogether,
}

/// <summary>A box that dies together with its neighbours is read as probable power loss, not as so many broken sensors (domain.md section 5): a pure function.</summary>
public static class PowerLossRule
{
    /// <summary>One box is a lost box, never a power loss.</summary>
    private const int Several = 2;

    /// <param name="lost">The lost boxes of one site, in any order.</param>
    /// <returns>The boxes that belong together, the first lost first; none without a reason.</returns>
    public static (PowerLossReason Reason, IReadOnlyList<LostBox> Boxes) Decide(IReadOnlyCollection<LostBox> lost, TimeSpan window, TimeSpan dyingTogether)
    {
        ArgumentNullException.ThrowIfNull(lost);
        List<LostBox> inOrder = [.. lost.OrderBy(box => box.LostAt).ThenBy(box => box.Node, StringComparer.Ordinal)];
        if (Largest(inOrder, window, group => group.Exists(box => box.MainsLost)) is { Count: > 0 } reported)
        {
            return (PowerLossReason.MainsReported, reported);
        }

        // When they died is known only of those whose death we were told.
        var together = Largest(inOrder.FindAll(box => box.Witnessed), dyingTogether, _ => true);
        return (together.Count > 0 ? PowerLossReason.DiedTogether : PowerLossReason.None, together);
    }

    /// <summary>The most boxes within a time, if they are several and fit.</summary>
    private static List<LostBox> Largest(List<LostBox> inOrder, TimeSpan within, Predicate<List<LostBox>> fits) =>
        inOrder.Select(first => inOrder.FindAll(box => box.LostAt >= first.LostAt && box.LostAt - first.LostAt <= within))
            .Where(group => group.Count >= Several && fits(group))
            .MaxBy(group => group.Count) ?? [];
}
