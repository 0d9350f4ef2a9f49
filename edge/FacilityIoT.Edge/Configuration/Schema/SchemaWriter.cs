using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Reflection;
using System.Text.Json.Nodes;
using FacilityIoT.Edge.Configuration.Files;
using FacilityIoT.Edge.Configuration.Yaml;

namespace FacilityIoT.Edge.Configuration.Schema;

/// <summary>Writes a section type and all below it as a JSON schema (draft 7, which editors know best).</summary>
/// <param name="mayBeCompletedElsewhere">Keys that an included file or a profile may give are not required here.</param>
internal sealed class SchemaWriter(XmlComments comments, bool mayBeCompletedElsewhere)
{
    private readonly JsonObject _definitions = [];

    public JsonObject Write(Type root)
    {
        var schema = new JsonObject { ["$schema"] = "http://json-schema.org/draft-07/schema#", ["title"] = comments.Of(root) };
        foreach (var (key, value) in Section(root).ToList())
        {
            schema[key] = value?.DeepClone();
        }

        schema["definitions"] = new JsonObject(_definitions.OrderBy(d => d.Key, StringComparer.Ordinal).Select(d => KeyValuePair.Create(d.Key, d.Value?.DeepClone())));
        return schema;
    }

    private JsonObject Section(Type type)
    {
        var properties = new JsonObject();
        var required = new JsonArray();
        var defaults = Activator.CreateInstance(type)!;
        foreach (var (key, property) in SectionKeys.Of(type))
        {
            properties[key] = Property(property, property.GetValue(defaults));
            var elsewhere = mayBeCompletedElsewhere && property.DeclaringType!.GetCustomAttribute<CompletedElsewhereAttribute>(inherit: false) is not null;
            if (property.GetCustomAttribute<RequiredAttribute>() is not null && !elsewhere)
            {
                required.Add(key);
            }
        }

        var schema = new JsonObject { ["type"] = "object", ["properties"] = properties, ["additionalProperties"] = false };
        if (required.Count > 0)
        {
            schema["required"] = required;
        }

        return schema;
    }

    private JsonObject Property(PropertyInfo property, object? fallback)
    {
        var schema = Schema(property.PropertyType, property);
        if (comments.Of(property) is { } description)
        {
            schema["description"] = description;
        }

        if (property.GetCustomAttribute<RequiredAttribute>() is null && Default(fallback) is { } value)
        {
            schema["default"] = value;
        }

        return schema;
    }

    private JsonObject Schema(Type nullable, PropertyInfo property)
    {
        var type = Nullable.GetUnderlyingType(nullable) ?? nullable;
        if (ValueKind.Of(type) is { } kind)
        {
            return Limited(kind.Schema(), property);
        }

        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(List<>))
        {
            var items = Schema(type.GetGenericArguments()[0], property);
            return new JsonObject { ["anyOf"] = new JsonArray(items, new JsonObject { ["type"] = "array", ["items"] = items.DeepClone() }) };
        }

        if (type.IsGenericType)
        {
            return new JsonObject
            {
                ["type"] = "object",
                ["propertyNames"] = new JsonObject { ["pattern"] = property.GetCustomAttribute<IdsAttribute>() is { Slashes: true } ? Ids.PathPattern : Ids.Pattern },
                ["additionalProperties"] = Schema(type.GetGenericArguments()[1], property),
            };
        }

        Define(type);
        var reference = new JsonObject { ["$ref"] = $"#/definitions/{type.Name}" };
        // Draft 7 ignores what stands beside $ref.
        return type.GetCustomAttribute<ShorthandAttribute>() is null
            ? new JsonObject { ["allOf"] = new JsonArray(reference) }
            : new JsonObject { ["anyOf"] = new JsonArray(new JsonObject { ["type"] = "string" }, reference) };
    }

    private void Define(Type type)
    {
        if (!_definitions.ContainsKey(type.Name))
        {
            _definitions[type.Name] = new JsonObject();
            var section = Section(type);
            section["description"] = comments.Of(type);
            _definitions[type.Name] = section;
        }
    }

    private static JsonObject Limited(JsonObject schema, PropertyInfo property)
    {
        if (property.GetCustomAttribute<RangeAttribute>() is { } range)
        {
            schema["minimum"] = Convert.ToDouble(range.Minimum, CultureInfo.InvariantCulture);
            schema["maximum"] = Convert.ToDouble(range.Maximum, CultureInfo.InvariantCulture);
        }

        if (property.GetCustomAttribute<OftenNumberAttribute>() is not null)
        {
            schema["type"] = new JsonArray("string", "integer");
        }

        if (property.GetCustomAttribute<IdAttribute>() is not null)
        {
            schema["pattern"] = Ids.Pattern;
        }

        if (property.GetCustomAttribute<RegularExpressionAttribute>() is { } form)
        {
            schema["pattern"] = form.Pattern;
        }

        return schema;
    }

    private static JsonValue? Default(object? value) => value switch
    {
        bool flag => JsonValue.Create(flag),
        int number => JsonValue.Create(number),
        double number => JsonValue.Create(number),
        TimeSpan duration => JsonValue.Create(Duration.Format(duration)),
        Enum word => JsonValue.Create(KeyName.Of(word.ToString())),
        ByteSize size => JsonValue.Create(size.ToString()),
        string { Length: > 0 } text => JsonValue.Create(text),
        _ => null,
    };
}
