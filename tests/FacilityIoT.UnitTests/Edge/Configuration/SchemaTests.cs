using System.Text.Json.Nodes;
using FacilityIoT.Edge.Configuration.Schema;

namespace FacilityIoT.UnitTests.Edge.Configuration;

public sealed class SchemaTests
{
    public static TheoryData<string> Names() => [.. FileSchemas.All().Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_schema_in_the_repository_is_the_one_of_the_types(string name)
    {
        var stored = File.ReadAllText(Path.Combine(EstateFiles.Root, "schema", name));

        Assert.True(FileSchemas.All()[name] == stored, $"{name} is out of date: run facility-edge schema --write firmware-config/schema");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_key_is_described(string name)
    {
        var schema = JsonNode.Parse(FileSchemas.All()[name])!;
        var sections = schema["definitions"]!.AsObject().Select(d => d.Value!).Append(schema);

        Assert.All(sections.SelectMany(s => s["properties"]!.AsObject()), p => Assert.False(string.IsNullOrEmpty((string?)p.Value!["description"]), p.Key));
    }

    [Fact]
    public void A_file_says_which_schema_it_follows()
    {
        foreach (var file in Directory.GetFiles(EstateFiles.Root, "*.yaml", SearchOption.AllDirectories))
        {
            var schema = File.ReadLines(file).First().Replace("# yaml-language-server: $schema=", "", StringComparison.Ordinal);
            Assert.True(File.Exists(Path.Combine(Path.GetDirectoryName(file)!, schema)), $"{file}: {schema}");
        }
    }
}
