using FacilityIoT.Cloud.Api;

namespace FacilityIoT.Cloud.Pages;

/// <summary>The folder of the built web app.</summary>
internal static class PagesFolder
{
    /// <summary>The page of every route of the app.</summary>
    public const string Index = "index.html";

    /// <summary>What a package puts beside the program.</summary>
    private static readonly string Beside = Path.Combine(AppContext.BaseDirectory, "pages");

    /// <summary>The full path of the folder that is served; null for none.</summary>
    /// <param name="setting"><see cref="HttpOptions.Pages"/>.</param>
    public static string? Find(string? setting)
    {
        var folder = Path.GetFullPath(string.IsNullOrEmpty(setting) ? Beside : setting);
        return File.Exists(Path.Combine(folder, Index)) ? folder : null;
    }
}
