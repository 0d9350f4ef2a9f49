using System.Globalization;
using Microsoft.OpenApi;

namespace FacilityIoT.Cloud.Api.Queries;

/// <summary>A calendar day.</summary>
internal sealed record DateParameter(string Name, string Description) : QueryParameter(Name, Description)
{
    public DateOnly? In(HttpRequest request) => Text(request) is { } text && Parse(text, out var date) ? date : null;

    public override string? Refusal(string text) => Parse(text, out _) ? null : $"'{text}' is not a day; write for example 2026-03-02.";

    public override OpenApiSchema Schema() => new() { Type = JsonSchemaType.String, Format = "date" };

    private static bool Parse(string text, out DateOnly date) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date) && date.Year is >= 2000 and < 2200;
}
