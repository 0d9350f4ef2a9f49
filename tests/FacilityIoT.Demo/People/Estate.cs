using System.Text.Json;

namespace FacilityIoT.Demo.People;

/// <summary>An area or an elevator.</summary>
/// <param name="Area">The area it lies in.</param>
internal sealed record Place(string Id, BothLanguages Name, string? Area);

/// <summary>A site as its boxes have announced it.</summary>
internal sealed record EstateSite(string Id, IReadOnlyList<Place> Areas, IReadOnlyList<Place> Elevators);

/// <summary>The sites with their areas and elevators, as the cloud knows them from the boxes: so people are entered for whatever estate runs.</summary>
internal static class Estate
{
    /// <summary>Brick's class of the button in a car: what has one is an elevator.</summary>
    private const string AlarmButton = "Emergency_Push_Button_Status";

    public static async Task<IReadOnlyList<EstateSite>> ReadAsync(AdministratorApi api)
    {
        var points = (await api.ListAsync("points")).ToLookup(point => point.GetProperty("site").GetString()!);
        return
        [
            .. (await api.ListAsync("sites")).Select(site => site.GetProperty("id").GetString()!).Select(site => new EstateSite(
                site, Places(points[site], "area"), Places(points[site].Where(point => point.GetProperty("class").GetString() == AlarmButton), "asset"))),
        ];
    }

    /// <param name="kind">The points' property: area or asset.</param>
    private static List<Place> Places(IEnumerable<JsonElement> points, string kind) =>
    [
        .. points.Where(point => point.GetProperty(kind).ValueKind == JsonValueKind.Object)
            .GroupBy(point => Text(point, kind, "id")!)
            .OrderBy(place => place.Key, StringComparer.Ordinal)
            .Select(place => new Place(place.Key, Name(place.First().GetProperty(kind)), Text(place.First(), "area", "id"))),
    ];

    private static BothLanguages Name(JsonElement place) =>
        new(Text(place, "names", "zh") ?? place.GetProperty("name").GetString()!, Text(place, "names", "en") ?? place.GetProperty("name").GetString()!);

    private static string? Text(JsonElement element, string property, string inner) =>
        element.GetProperty(property) is { ValueKind: JsonValueKind.Object } value ? value.GetProperty(inner).GetString() : null;
}
