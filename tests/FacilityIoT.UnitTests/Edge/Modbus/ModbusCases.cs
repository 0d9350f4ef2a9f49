using System.Text.Json;
using System.Text.Json.Nodes;

namespace FacilityIoT.UnitTests.Edge.Modbus;

/// <summary>Cases as folders: <c>Cases/{suite}/{problem}/case.json</c>.</summary>
internal static class ModbusCases
{
    public static TheoryData<string> Names(string suite) =>
        [.. Directory.GetDirectories(Folder(suite)).Select(d => Path.GetFileName(d)).Order(StringComparer.Ordinal)];

    public static JsonObject Read(string suite, string name) =>
        JsonNode.Parse(File.ReadAllText(Path.Combine(Folder(suite), name, "case.json")))?.AsObject()
        ?? throw new JsonException($"{suite}/{name} is empty.");

    public static byte[] Hex(this JsonObject @case, string key) => Convert.FromHexString(@case[key]!.GetValue<string>().Replace(" ", "", StringComparison.Ordinal));

    private static string Folder(string suite) => Path.Combine(AppContext.BaseDirectory, "Cases", suite);
}
