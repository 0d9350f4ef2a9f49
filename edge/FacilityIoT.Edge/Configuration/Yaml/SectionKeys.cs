using System.Collections.Concurrent;
using System.Reflection;

namespace FacilityIoT.Edge.Configuration.Yaml;

/// <summary>The keys of a section type.</summary>
internal static class SectionKeys
{
    private static readonly ConcurrentDictionary<Type, IReadOnlyDictionary<string, PropertyInfo>> Cache = new();

    /// <summary>In the order of declaration, a base class's first.</summary>
    public static IReadOnlyDictionary<string, PropertyInfo> Of(Type type) => Cache.GetOrAdd(type, static t => Inherited(t)
        .SelectMany(c => c.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
        .ToDictionary(p => KeyName.Of(p.Name)));

    /// <summary>The sentence about a key that the section does not have.</summary>
    public static string Unknown(Type type, string key)
    {
        var refused = type.GetCustomAttribute<RefusedKeyAttribute>();
        return string.Equals(refused?.Key, key, StringComparison.OrdinalIgnoreCase)
            ? refused!.Sentence
            : $"unknown key '{key}'; {DidYouMean.Hint(key, [.. Of(type).Keys])}";
    }

    private static IEnumerable<Type> Inherited(Type type) =>
        type == typeof(YamlSection) || type.BaseType is null ? [] : Inherited(type.BaseType).Append(type);
}
