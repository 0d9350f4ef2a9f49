using FacilityIoT.Edge.Configuration.Yaml;

namespace FacilityIoT.Edge.Configuration.Resolving;

/// <summary>A closed list of words, so that a misspelt class does not become a class of its own in every report.</summary>
internal sealed class Vocabulary
{
    private readonly string[] _words;

    private Vocabulary(string resource)
    {
        using var stream = typeof(Vocabulary).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"the program was built without {resource}");
        using var reader = new StreamReader(stream);
        _words = [.. reader.ReadToEnd().Split('\n').Where(l => l.Length > 0 && l[0] != '#')];
    }

    public static Vocabulary PointClasses { get; } = new("point-classes.txt");

    public static Vocabulary EquipmentKinds { get; } = new("equipment-kinds.txt");

    /// <summary>The word when the list has it; null, and a fault when it was given, otherwise.</summary>
    public string? Check(string? word, Position at, string what, FaultList faults)
    {
        if (word is not null && !_words.Contains(word))
        {
            faults.Add(at, $"unknown {what} '{word}'; {DidYouMean.Hint(word, _words)}");
            return null;
        }

        return word;
    }
}
