using FacilityIoT.Edge.Configuration.Files;
using FacilityIoT.Edge.Configuration.Yaml;

namespace FacilityIoT.Edge.Configuration.Resolving;

/// <summary>The way of a box file: read, joined with what it includes, overridden, laid over its profiles, bound to types, checked.</summary>
internal static class BoxLoader
{
    public static BoxFileResult Load(string path, IReadOnlyList<string> overrides, string? profilesDirectory)
    {
        var faults = new FaultList();
        if (BoxTree.Read(path, faults) is not { } tree)
        {
            return new BoxFileResult(null, faults.InOrder());
        }

        var settings = Override.ParseAll(overrides, faults);
        var profiles = new ProfileLibrary(path, profilesDirectory, faults);
        tree = Override.Apply(settings.Where(s => s.NamesProfile), tree, faults);
        tree = profiles.LayUnder(tree);
        tree = Override.Apply(settings.Where(s => !s.NamesProfile), tree, faults);

        var file = new YamlBinder(faults).Section<BoxYaml>(tree);
        var box = new BoxResolver(file, faults).Resolve();
        return new BoxFileResult(faults.Count == 0 ? box : null, faults.InOrder());
    }
}
