using System.Text;

namespace FacilityIoT.Cloud.Knowledge;

/// <summary>
/// Cuts texts into terms, Chinese and English alike: words in lower case, and of Chinese, which has no spaces, every character and every pair of neighbours. A pure
/// function, so that both stores find the same: SQLite's trigrams miss words of two characters, which most Chinese ones are, and PostgreSQL's know other rules.
/// </summary>
public static class Terms
{
    /// <summary>The longest word that is kept apart; longer ones are cut: nobody looks for them to the end.</summary>
    private const int LongestWord = 40;

    /// <summary>The most terms of a question; the rest is left out.</summary>
    private const int MostAsked = 64;

    /// <summary>What is written into the index.</summary>
    public static IEnumerable<string> Of(string? text) => Runs(text).SelectMany(run => run.Chinese ? Characters(run.Text).Concat(Pairs(run.Text)) : [Stem(run.Text)]);

    /// <summary>What is looked for, each once: pairs, and a character only where it stands alone; else every article with a common character would be found.</summary>
    public static IReadOnlyList<string> Asked(string? text) =>
        [.. Runs(text).SelectMany(run => !run.Chinese ? [Stem(run.Text)] : run.Text.EnumerateRunes().Count() == 1 ? [run.Text] : Pairs(run.Text)).Distinct(StringComparer.Ordinal).Take(MostAsked)];

    /// <summary>Whether there is a Chinese character in it.</summary>
    public static bool IsChinese(string? text) => (text ?? "").EnumerateRunes().Any(IsChinese);

    private static IEnumerable<string> Characters(string run) => run.EnumerateRunes().Select(rune => rune.ToString());

    private static IEnumerable<string> Pairs(string run)
    {
        var runes = run.EnumerateRunes().ToArray();
        return runes.Zip(runes.Skip(1), (one, next) => $"{one}{next}");
    }

    /// <summary>Plural and singular are one: pumps, pump. More than that changes words that name parts.</summary>
    private static string Stem(string word)
    {
        var cut = word.Length > LongestWord ? word[..LongestWord] : word;
        return cut.Length > 3 && cut.EndsWith('s') && !cut.EndsWith("ss", StringComparison.Ordinal) ? cut[..^1] : cut;
    }

    private static IEnumerable<(bool Chinese, string Text)> Runs(string? text)
    {
        var run = new StringBuilder();
        var chinese = false;
        foreach (var rune in (text ?? "").EnumerateRunes())
        {
            // Full-width letters and digits are what Chinese keyboards write.
            var plain = rune.Value is >= 0xFF01 and <= 0xFF5E ? new Rune(rune.Value - 0xFEE0) : rune;
            var isChinese = IsChinese(plain);
            var belongs = isChinese || Rune.IsLetterOrDigit(plain);
            if (run.Length > 0 && (!belongs || isChinese != chinese))
            {
                yield return (chinese, run.ToString());
                run.Clear();
            }

            if (belongs)
            {
                chinese = isChinese;
                run.Append(Rune.ToLowerInvariant(plain));
            }
        }

        if (run.Length > 0)
        {
            yield return (chinese, run.ToString());
        }
    }

    /// <summary>The unified ideographs with extension A, the compatibility ones, and the extensions from the second plane on.</summary>
    private static bool IsChinese(Rune rune) => rune.Value is (>= 0x4E00 and <= 0x9FFF) or (>= 0x3400 and <= 0x4DBF) or (>= 0xF900 and <= 0xFAFF) or (>= 0x20000 and <= 0x323AF);
}
