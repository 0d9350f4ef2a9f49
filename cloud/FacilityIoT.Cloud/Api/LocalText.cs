namespace FacilityIoT.Cloud.Api;

/// <summary>A text in both languages; a language may be missing.</summary>
public sealed record LocalText(string? Zh, string? En)
{
    /// <summary>Null when both are missing.</summary>
    public static LocalText? Of(string? zh, string? en) => zh is null && en is null ? null : new LocalText(zh, en);

    /// <summary>In this language, or in the other.</summary>
    public string? In(Language language) => language == Language.Zh ? Zh ?? En : En ?? Zh;
}

public enum Language
{
    En,
    Zh,
}

internal static class LanguageChoice
{
    /// <summary>The better of Chinese and English after Accept-Language; English when neither is named.</summary>
    public static Language Language(this HttpRequest request)
    {
        foreach (var accepted in request.GetTypedHeaders().AcceptLanguage.OrderByDescending(l => l.Quality ?? 1))
        {
            if (accepted.Quality != 0 && accepted.Value.Value?.Split('-')[0].ToLowerInvariant() is "zh" or "en")
            {
                return accepted.Value.StartsWith("zh", StringComparison.OrdinalIgnoreCase) ? Api.Language.Zh : Api.Language.En;
            }
        }

        return Api.Language.En;
    }
}
