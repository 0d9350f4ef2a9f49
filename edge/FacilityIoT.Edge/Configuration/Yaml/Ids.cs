using System.Text.RegularExpressions;

namespace FacilityIoT.Edge.Configuration.Yaml;

/// <summary>
/// What an id may look like. Narrower than Sparkplug (tck-id-topic-structure-namespace-valid-*): the same id serves in topics, file names, URLs and <c>--set</c> paths.
/// </summary>
internal static partial class Ids
{
    public const string Pattern = "^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$";
    public const string PathPattern = "^[A-Za-z0-9][A-Za-z0-9_-]{0,63}(/[A-Za-z0-9][A-Za-z0-9_-]{0,63})*$";

    public static string? Fault(string text, bool slashes) => (slashes ? WithSlashes() : Plain()).IsMatch(text)
        ? null
        : $"'{text}' cannot be an id; allowed: letters a–z, digits, '-', '_'{(slashes ? ", parts joined by '/'" : "")}, at most 64 characters";

    [GeneratedRegex(Pattern)]
    private static partial Regex Plain();

    [GeneratedRegex(PathPattern)]
    private static partial Regex WithSlashes();
}
