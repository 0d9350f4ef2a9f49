using System.Text.RegularExpressions;
using FacilityIoT.Testing;

namespace FacilityIoT.UnitTests.Cloud;

/// <summary>Keeps tests/domain-coverage.md true: every line of the requirement has tests, they exist, and every test that claims a line stands at it.</summary>
public sealed partial class DomainCoverageTests
{
    private static readonly string Tests = Path.Combine(ProgramPaths.Repository, "tests");

    private static readonly IReadOnlyList<(string Class, string Source)> Sources =
    [
        .. from file in Directory.EnumerateFiles(Tests, "*.cs", SearchOption.AllDirectories)
           where !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal)
           select (Path.GetFileNameWithoutExtension(file), File.ReadAllText(file)),
    ];

    [Fact]
    public void Every_line_has_a_test_or_says_why_not() =>
        Assert.All(Rows(), row => Assert.True(TestName().IsMatch(row.Tests) || row.Tests.Length > 20, $"{row.Section}: {row.Line}"));

    [Fact]
    public void Every_test_that_the_table_names_exists()
    {
        var methods = Sources.ToLookup(source => source.Class, source => source.Source);
        Assert.All(Rows().SelectMany(row => TestName().Matches(row.Tests)).DistinctBy(match => match.Value), named =>
            Assert.Contains(methods[named.Groups["class"].Value], source => source.Contains($" {named.Groups["method"].Value}(", StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_test_that_claims_a_line_stands_at_it()
    {
        var rows = Rows();
        var claims = from source in Sources from Match claim in Claim().Matches(source.Source) select (source.Class, Method: claim.Groups["method"].Value, Line: claim.Groups["line"].Value);
        Assert.All(claims.ToList(), claim =>
        {
            var named = $"{claim.Class}.{claim.Method}";
            Assert.True(
                rows.Any(row => $"{row.Section}: {row.Line}".StartsWith(claim.Line, StringComparison.Ordinal) && row.Tests.Contains(named, StringComparison.Ordinal)),
                $"{named} claims '{claim.Line}', and no row that begins so names it.");
        });
    }

    [Fact]
    [Trait("domain", "2: Our contacts supplement the certified two-way voice alarm and never replace it")]
    public void The_documentation_says_that_our_contacts_never_replace_the_voice_alarm() =>
        Assert.Contains("they never replace it", File.ReadAllText(Path.Combine(ProgramPaths.Repository, "README.md")), StringComparison.Ordinal);

    private static List<(string Section, string Line, string Tests)> Rows() =>
    [
        .. from line in File.ReadAllLines(Path.Combine(Tests, "domain-coverage.md")).SkipWhile(line => line != "## The table")
           where line.StartsWith("| ", StringComparison.Ordinal) && !line.StartsWith("| § |", StringComparison.Ordinal)
           let cells = line.Split('|', StringSplitOptions.TrimEntries)
           select (cells[1], cells[2], cells[3]),
    ];

    [GeneratedRegex(@"\b(?<class>[A-Z]\w*(Tests|Properties|Contract|Timeline))\.(?<method>\w+)")]
    private static partial Regex TestName();

    /// <summary>The trait, perhaps with others and the test's own attributes between, and its method.</summary>
    [GeneratedRegex("""\[Trait\("domain", "(?<line>[^"]+)"\)\](?:\s*\[[^\n]*\])*\s*public (?:async )?(?:Task|void) (?<method>\w+)\(""")]
    private static partial Regex Claim();
}
