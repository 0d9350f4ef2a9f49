using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace FacilityIoT.Edge.Configuration.Schema;

/// <summary>The summaries of the file types, from the documentation file beside the program: said once, in the code.</summary>
internal sealed partial class XmlComments
{
    private readonly Dictionary<string, string> _summaries;

    private XmlComments(Dictionary<string, string> summaries) => _summaries = summaries;

    /// <exception cref="FileNotFoundException">The documentation file is not beside the program.</exception>
    public static XmlComments Of(Assembly assembly)
    {
        var document = XDocument.Load(Path.ChangeExtension(assembly.Location, ".xml"));
        return new XmlComments(document.Descendants("member")
            .Where(m => m.Element("summary") is not null)
            .ToDictionary(m => m.Attribute("name")!.Value, m => Blanks().Replace(m.Element("summary")!.Value, " ").Trim()));
    }

    public string? Of(Type type) => _summaries.GetValueOrDefault($"T:{type.FullName}");

    public string? Of(PropertyInfo property) => _summaries.GetValueOrDefault($"P:{property.DeclaringType!.FullName}.{property.Name}");

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
