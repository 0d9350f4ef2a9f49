using System.Text.RegularExpressions;
using FacilityIoT.Testing;

namespace FacilityIoT.IntegrationTests.Readme;

/// <summary>The fenced blocks of the README.</summary>
internal static partial class ReadmeFile
{
    /// <summary>Every line of every <c>bash</c> block: a command.</summary>
    public static IReadOnlyList<string> Commands { get; } =
        [.. Blocks("bash").SelectMany(block => block.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))];

    public static IReadOnlyList<string> Yaml { get; } = [.. Blocks("yaml")];

    private static IEnumerable<string> Blocks(string language) =>
        Fence().Matches(File.ReadAllText(Path.Combine(ProgramPaths.Repository, "README.md")))
            .Where(match => match.Groups["language"].Value == language)
            .Select(match => match.Groups["text"].Value);

    [GeneratedRegex(@"^```(?<language>\w+)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();
}
