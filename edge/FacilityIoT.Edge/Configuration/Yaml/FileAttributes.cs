namespace FacilityIoT.Edge.Configuration.Yaml;

/// <summary>A section that may be written as a single value, which then is this property.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class ShorthandAttribute(string property) : Attribute
{
    public string Property { get; } = property;
}

/// <summary>A key that people try and that is refused with a sentence of its own.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class RefusedKeyAttribute(string key, string sentence) : Attribute
{
    public string Key { get; } = key;

    public string Sentence { get; } = sentence;
}

/// <summary>Keys of the map are ids: letters, digits, hyphen, underscore; with <see cref="Slashes"/> also slashes between them.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class IdsAttribute : Attribute
{
    public bool Slashes { get; init; }
}

/// <summary>The value is such an id.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class IdAttribute : Attribute;

/// <summary>Range of a duration, written as in the file.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class DurationRangeAttribute(string minimum, string maximum) : Attribute
{
    public string Minimum { get; } = minimum;

    public string Maximum { get; } = maximum;
}

/// <summary>A section that a file may give in part, because what it includes or its profile gives the rest.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
internal sealed class CompletedElsewhereAttribute : Attribute;

/// <summary>A text that is a number more often than not, so that editors must not ask for quotes.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class OftenNumberAttribute : Attribute;
