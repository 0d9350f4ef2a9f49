using System.Collections;
using System.ComponentModel.DataAnnotations;
using System.Reflection;

namespace FacilityIoT.Edge.Configuration.Yaml;

/// <summary>Fills section types from a tree and records everything that does not fit: unknown and missing keys, wrong types, values out of range.</summary>
internal sealed class YamlBinder(FaultList faults)
{
    /// <summary>Always a section, as far as it could be filled.</summary>
    public T Section<T>(YamlItem item)
        where T : YamlSection, new() => (T)Section(typeof(T), item, "the file");

    private YamlSection Section(Type type, YamlItem item, string what)
    {
        var section = (YamlSection)Activator.CreateInstance(type)!;
        section.Source = YamlMap.Empty(item.At);
        if (item is YamlScalar { IsNull: false } && type.GetCustomAttribute<ShorthandAttribute>() is { } shorthand)
        {
            item = new YamlMap(item.At, [new YamlEntry(KeyName.Of(shorthand.Property), item.At, item)]);
        }

        if (item is not YamlMap map)
        {
            if (item is not YamlScalar { IsNull: true })
            {
                faults.Add(item.At, $"{what} is a section with keys: {string.Join(", ", SectionKeys.Of(type).Keys)}");
                return section;
            }

            map = section.Source;
        }

        section.Source = map;
        foreach (var entry in map.Entries)
        {
            if (!SectionKeys.Of(type).TryGetValue(entry.Key, out var property))
            {
                faults.Add(entry.KeyAt, SectionKeys.Unknown(type, entry.Key) + CommaHint(entry));
            }
            else if (Value(property, entry) is { } value)
            {
                property.SetValue(section, value);
            }
        }

        foreach (var (key, property) in SectionKeys.Of(type))
        {
            if (property.GetCustomAttribute<RequiredAttribute>() is not null && !section.Has(property.Name))
            {
                faults.Add(map.At, $"{what} lacks '{key}'");
            }
        }

        return section;
    }

    private object? Value(PropertyInfo property, YamlEntry entry)
    {
        var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        if (ValueKind.Of(type) is { } kind)
        {
            return Scalar(kind, entry.Value, $"'{entry.Key}'", property);
        }

        return Arguments(type, typeof(List<>)) is [var element] ? ListOf(type, element, entry, property)
            : Arguments(type, typeof(Dictionary<,>)) is [_, var member] ? MapOf(type, member, entry, property)
            : Section(type, entry.Value, $"'{entry.Key}'");
    }

    private object? Scalar(ValueKind kind, YamlItem item, string what, PropertyInfo property)
    {
        if (item is YamlScalar { IsNull: true })
        {
            return null;
        }

        if (item is not YamlScalar scalar || kind.Parse(scalar.Text) is not { } value)
        {
            faults.Add(item.At, item is YamlScalar wrong ? $"{what} is '{wrong.Text}'; allowed: {kind.Expected}" : $"{what} must be {kind.Expected}");
            return null;
        }

        if (ValueRange.Fault(property, scalar.Text, value) is { } fault)
        {
            faults.Add(item.At, $"{what}: {fault}");
            return null;
        }

        return value;
    }

    // A single value stands for a list of one.
    private IList ListOf(Type type, Type element, YamlEntry entry, PropertyInfo property)
    {
        var list = (IList)Activator.CreateInstance(type)!;
        IReadOnlyList<YamlItem> items = entry.Value switch
        {
            YamlList many => many.Items,
            YamlScalar { IsNull: true } => [],
            var one => [one],
        };
        foreach (var item in items)
        {
            var value = ValueKind.Of(element) is { } kind ? Scalar(kind, item, $"'{entry.Key}'", property) : Section(element, item, $"'{entry.Key}'");
            if (value is not null)
            {
                list.Add(value);
            }
        }

        return list;
    }

    private IDictionary MapOf(Type type, Type member, YamlEntry entry, PropertyInfo property)
    {
        var map = (IDictionary)Activator.CreateInstance(type)!;
        if (entry.Value is not YamlMap source)
        {
            if (entry.Value is not YamlScalar { IsNull: true })
            {
                faults.Add(entry.Value.At, $"'{entry.Key}' is a section whose keys are ids, such as '{entry.Key}: {{first: …}}'");
            }

            return map;
        }

        var slashes = property.GetCustomAttribute<IdsAttribute>()?.Slashes ?? false;
        var seen = new Dictionary<string, YamlEntry>(StringComparer.OrdinalIgnoreCase);
        foreach (var item in source.Entries)
        {
            if (Ids.Fault(item.Key, slashes) is { } fault)
            {
                faults.Add(item.KeyAt, fault);
            }
            else if (!seen.TryAdd(item.Key, item))
            {
                // tck-id-case-sensitivity-sparkplug-ids, tck-id-case-sensitivity-metric-names
                faults.Add(item.KeyAt, $"'{item.Key}' and '{seen[item.Key].Key}' (line {seen[item.Key].KeyAt.Line}) differ only in case; choose another id");
            }
            else
            {
                map[item.Key] = Section(member, item.Value, $"'{item.Key}'");
            }
        }

        return map;
    }

    // {zh: 泵房, en: Pump room, basement}: what follows the comma is a key without a colon.
    private static string CommaHint(YamlEntry entry) =>
        entry.Value is YamlScalar { IsNull: true, At: var at } && at.Line == entry.KeyAt.Line && at.Column <= entry.KeyAt.Column + entry.Key.Length
            ? "; a text with a comma needs quotes inside { }"
            : "";

    private static Type[]? Arguments(Type type, Type generic) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == generic ? type.GetGenericArguments() : null;
}
