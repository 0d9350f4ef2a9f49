using System.Text.RegularExpressions;

namespace FacilityIoT.IntegrationTests.Dashboards;

/// <summary>A query as Grafana's InfluxQL data source sends it: variables, time range and interval filled in.</summary>
internal static partial class GrafanaText
{
    /// <exception cref="InvalidDataException">The text names something that is no variable.</exception>
    public static string Fill(string text, IReadOnlyDictionary<string, string> variables) =>
        Name().Replace(text, match => variables.GetValueOrDefault(match.Groups["name"].Value) ?? throw new InvalidDataException($"{match.Value} is no variable: {text}"));

    /// <summary>What stands for a choice of several values inside a regular expression: each escaped, with bars between.</summary>
    public static string Several(IReadOnlyList<string> values) => values.Count == 1 ? Escape(values[0]) : $"({string.Join('|', values.Select(Escape))})";

    private static string Escape(string value) => Special().Replace(value, @"\$0");

    [GeneratedRegex(@"\$(?<name>\w+)|\$\{(?<name>\w+)\}|\[\[(?<name>\w+)\]\]")]
    private static partial Regex Name();

    [GeneratedRegex(@"[\\^$*+?.()|\[\]{}/]")]
    private static partial Regex Special();
}
