using System.Text.RegularExpressions;
using FacilityIoT.Testing;

namespace FacilityIoT.UnitTests.Wire.Sparkplug;

/// <summary>Keeps tests/sparkplug-conformance.md true: every id of the specification is in it, and every test that it names exists.</summary>
public sealed partial class ConformanceTableTests
{
    private static readonly string Tests = Path.Combine(ProgramPaths.Repository, "tests");

    [Fact]
    public void Every_assertion_of_the_specification_is_in_the_table_once()
    {
        var ids = File.ReadAllLines(Path.Combine(Tests, "FacilityIoT.UnitTests/Wire/Sparkplug/assertion-ids.txt"))
            .Where(line => line.Length > 0 && !line.StartsWith('#'))
            .ToList();

        Assert.Equal(ids.Order(StringComparer.Ordinal), Rows().Select(row => row.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_row_says_whom_it_concerns_and_names_a_test_or_a_reason() => Assert.All(Rows(), row =>
    {
        Assert.True(row.Concerns is "edge" or "host" or "both" or "no", $"{row.Id} concerns {row.Concerns}");
        Assert.True(TestName().IsMatch(row.Covered) || row.Covered.Length > 20, $"{row.Id} has neither a test nor a reason");
    });

    [Fact]
    public void Every_test_that_the_table_names_exists()
    {
        var methods = Directory.EnumerateFiles(Tests, "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains("/obj/", StringComparison.Ordinal))
            .ToLookup(file => Path.GetFileNameWithoutExtension(file), File.ReadAllText);

        Assert.All(Rows().SelectMany(row => TestName().Matches(row.Covered)).DistinctBy(match => match.Value), named =>
            Assert.Contains(methods[named.Groups["class"].Value], source => source.Contains($" {named.Groups["method"].Value}(", StringComparison.Ordinal)));
    }

    private static List<(string Id, string Concerns, string Covered)> Rows() =>
    [
        .. from line in File.ReadAllLines(Path.Combine(Tests, "sparkplug-conformance.md")).SkipWhile(line => line != "## The table")
           where line.StartsWith("| ", StringComparison.Ordinal) && !line.StartsWith("| id |", StringComparison.Ordinal)
           let cells = line.Split('|', StringSplitOptions.TrimEntries)
           select (cells[1], cells[2], cells[3]),
    ];

    [GeneratedRegex(@"\b(?<class>[A-Z]\w*(Tests|Contract))\.(?<method>\w+)")]
    private static partial Regex TestName();
}
