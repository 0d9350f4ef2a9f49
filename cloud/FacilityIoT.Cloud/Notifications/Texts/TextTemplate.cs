using System.Text;

namespace FacilityIoT.Cloud.Notifications.Texts;

/// <summary>
/// A text with <c>{placeholders}</c>. Values are put in as they are, once: braces in a value are words, not placeholders. A part in square brackets is
/// left out when a placeholder in it has no value: <c>{site}[ {area}]</c>.
/// </summary>
public static class TextTemplate
{
    /// <summary>The placeholders by name, in order.</summary>
    public static IReadOnlyList<string> Placeholders(string template) => [.. Split(template).Where(part => part.Name is not null).Select(part => part.Name!)];

    /// <exception cref="KeyNotFoundException">A placeholder is unknown; tests look at every template.</exception>
    public static string Fill(string template, IReadOnlyDictionary<string, string?> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        var text = new StringBuilder();
        foreach (var group in Split(template).GroupBy(part => part.Group))
        {
            var parts = group.ToList();
            if (group.Key % 2 == 0 || parts.TrueForAll(part => part.Name is null || !string.IsNullOrEmpty(values[part.Name])))
            {
                parts.ForEach(part => text.Append(part.Name is null ? part.Literal : values[part.Name]));
            }
        }

        return text.ToString();
    }

    /// <summary>Literals and placeholders; the odd groups stand in brackets.</summary>
    private static IEnumerable<(string Literal, string? Name, int Group)> Split(string template)
    {
        ArgumentNullException.ThrowIfNull(template);
        var (start, group) = (0, 0);
        for (var at = 0; at < template.Length; at++)
        {
            if (template[at] is not ('{' or '[' or ']'))
            {
                continue;
            }

            yield return (template[start..at], null, group);
            start = at + 1;
            if (template[at] == '{')
            {
                var end = template.IndexOf('}', at);
                yield return ("", template[start..end], group);
                (at, start) = (end, end + 1);
            }
            else
            {
                group++;
            }
        }

        yield return (template[start..], null, group);
    }
}
