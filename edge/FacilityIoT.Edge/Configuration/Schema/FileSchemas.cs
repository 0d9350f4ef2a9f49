using System.Text.Encodings.Web;
using System.Text.Json;
using FacilityIoT.Edge.Configuration.Files;

namespace FacilityIoT.Edge.Configuration.Schema;

/// <summary>
/// The JSON schemas of box, site and profile files, made from the same types that read them. Editors use them for completion and checks;
/// what spans several places (ids that must exist, registers that overlap) is checked by <see cref="BoxFile"/> alone.
/// </summary>
public static class FileSchemas
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>File name and text of each schema.</summary>
    public static IReadOnlyDictionary<string, string> All() => new Dictionary<string, string>
    {
        ["box.schema.json"] = Text(typeof(BoxYaml), mayBeCompletedElsewhere: true),
        ["site.schema.json"] = Text(typeof(SiteFileYaml), mayBeCompletedElsewhere: true),
        ["profile.schema.json"] = Text(typeof(ProfileYaml), mayBeCompletedElsewhere: false),
    };

    private static string Text(Type root, bool mayBeCompletedElsewhere) =>
        new SchemaWriter(XmlComments.Of(typeof(FileSchemas).Assembly), mayBeCompletedElsewhere).Write(root).ToJsonString(Indented) + "\n";
}
