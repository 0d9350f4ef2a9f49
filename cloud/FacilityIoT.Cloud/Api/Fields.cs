using System.Text;
using Microsoft.AspNetCore.Http.HttpResults;

namespace FacilityIoT.Cloud.Api;

/// <summary>Reads a body's fields and collects what is wrong with them, so that the sender is told everything at once.</summary>
internal sealed class Fields
{
    private readonly Dictionary<string, string[]> refusals = new(StringComparer.Ordinal);

    /// <summary>The answer; null when nothing was wrong.</summary>
    public ValidationProblem? Refusal => refusals.Count > 0 ? TypedResults.ValidationProblem(refusals) : null;

    /// <summary>A text without blanks around it; null for none.</summary>
    /// <param name="longest">In UTF-16 units.</param>
    /// <param name="lines">Line breaks and tabs are allowed.</param>
    public string? Text(string field, string? value, int longest, bool required = false, bool lines = false)
    {
        var text = value?.Trim();
        if (string.IsNullOrEmpty(text))
        {
            return required ? Refuse<string>(field, $"'{field}' must not be empty.") : null;
        }

        return text.Length > longest ? Refuse<string>(field, $"'{field}' has {text.Length} characters; at most {longest} are allowed.")
            : text.EnumerateRunes().Any(rune => Rune.IsControl(rune) && !(lines && rune.Value is '\n' or '\r' or '\t'))
                ? Refuse<string>(field, $"'{field}' has control characters{(lines ? " other than line breaks" : "")}; leave them out.")
            : text;
    }

    /// <summary>One of some words.</summary>
    public string Word(string field, string? value, IReadOnlyCollection<string> allowed, string? usual = null)
    {
        var word = value ?? usual;
        return word is not null && allowed.Contains(word) ? word : Refuse<string>(field, $"'{word}' is not allowed; allowed are {string.Join(", ", allowed)}.") ?? "";
    }

    /// <summary>A whole number between two others.</summary>
    public int Number(string field, int? value, int least, int most) =>
        value is { } number && number >= least && number <= most ? number : Refuse<int>(field, $"'{field}' is a whole number from {least} to {most}.");

    public T? Refuse<T>(string field, string sentence)
    {
        refusals.TryAdd(field, [sentence]);
        return default;
    }
}
