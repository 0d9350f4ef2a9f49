using System.Text.Json;

namespace FacilityIoT.Cloud.Notifications.Texts;

/// <summary>All words of one language, from its file beside this class.</summary>
/// <param name="Happenings">A template for each happening that people can be told of, and for bundles, tests and codes.</param>
/// <param name="Repeat">Stands before a message that may have come before.</param>
/// <param name="BundleSite">One site's line in a bundle.</param>
public sealed record TextBook(
    IReadOnlyDictionary<string, MessageText> Happenings,
    IReadOnlyDictionary<string, string> Levels,
    IReadOnlyDictionary<string, string> Clocks,
    IReadOnlyDictionary<string, string> States,
    IReadOnlyDictionary<string, string> Recipients,
    string Repeat,
    string BundleSite)
{
    private static readonly TextBook Chinese = Read("zh");
    private static readonly TextBook English = Read("en");

    public static TextBook Of(TextLanguage language) => language == TextLanguage.Zh ? Chinese : English;

    /// <exception cref="KeyNotFoundException">There is no template for the happening, or it has a placeholder that is not among the values.</exception>
    public MessageText Fill(string happening, IReadOnlyDictionary<string, string?> values)
    {
        var template = Happenings[happening];
        return new MessageText(TextTemplate.Fill(template.Title, values), TextTemplate.Fill(template.Body, values), TextTemplate.Fill(template.Short, values));
    }

    private static TextBook Read(string language)
    {
        using var file = typeof(TextBook).Assembly.GetManifestResourceStream($"Notifications.{language}.json") ?? throw new InvalidOperationException($"The texts {language}.json are not in the assembly.");
        return JsonSerializer.Deserialize<TextBook>(file, JsonSerializerOptions.Web)!;
    }
}
