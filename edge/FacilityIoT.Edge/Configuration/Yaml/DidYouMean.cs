namespace FacilityIoT.Edge.Configuration.Yaml;

/// <summary>The closing words of a fault about an unknown name: the likely one, and what is allowed.</summary>
internal static class DidYouMean
{
    private const int Listed = 24;

    public static string Hint(string written, IReadOnlyCollection<string> allowed)
    {
        var nearest = allowed.Select(a => (Name: a, Steps: Steps(written.ToUpperInvariant(), a.ToUpperInvariant())))
            .Where(c => c.Steps <= Math.Max(1, written.Length / 3))
            .OrderBy(c => c.Steps).Select(c => c.Name).FirstOrDefault();
        var list = allowed.Count switch
        {
            0 => "none is defined",
            <= Listed => $"allowed: {string.Join(", ", allowed)}",
            _ => $"allowed are {allowed.Count} names, such as {string.Join(", ", allowed.Take(5))}",
        };
        return nearest is null ? list : $"did you mean '{nearest}'? ({list})";
    }

    /// <summary>Insertions, deletions, replacements and swaps of neighbours between two words.</summary>
    private static int Steps(string a, string b)
    {
        var d = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            for (var j = 0; j <= b.Length; j++)
            {
                if (i == 0 || j == 0)
                {
                    d[i, j] = i + j;
                    continue;
                }

                var replace = d[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                d[i, j] = Math.Min(replace, Math.Min(d[i - 1, j], d[i, j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    d[i, j] = Math.Min(d[i, j], d[i - 2, j - 2] + 1);
                }
            }
        }

        return d[a.Length, b.Length];
    }
}
