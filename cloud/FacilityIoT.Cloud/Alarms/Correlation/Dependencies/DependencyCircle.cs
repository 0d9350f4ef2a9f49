namespace FacilityIoT.Cloud.Alarms.Correlation.Dependencies;

/// <summary>Finds dependencies that lead back to where they began: then each would silence the other. Pure.</summary>
public static class DependencyCircle
{
    /// <param name="arrows">From each cause to what it explains.</param>
    /// <returns>The names along the circle, the first again at the end; null when there is none.</returns>
    public static IReadOnlyList<string>? Find(IEnumerable<(string Cause, string Explained)> arrows)
    {
        var next = arrows.Distinct().ToLookup(arrow => arrow.Cause, arrow => arrow.Explained, StringComparer.Ordinal);
        HashSet<string> done = new(StringComparer.Ordinal);
        foreach (var start in next.Select(cause => cause.Key).Order(StringComparer.Ordinal))
        {
            if (From(start, next, [], done) is { } circle)
            {
                return circle;
            }
        }

        return null;
    }

    private static List<string>? From(string name, ILookup<string, string> next, List<string> way, HashSet<string> done)
    {
        if (way.IndexOf(name) is >= 0 and var at)
        {
            return [.. way[at..], name];
        }

        if (!done.Contains(name))
        {
            way.Add(name);
            foreach (var explained in next[name])
            {
                if (From(explained, next, way, done) is { } circle)
                {
                    return circle;
                }
            }

            way.RemoveAt(way.Count - 1);
            done.Add(name);
        }

        return null;
    }
}
