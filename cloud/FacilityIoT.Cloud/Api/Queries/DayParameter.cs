using System.Globalization;
using Microsoft.OpenApi;

namespace FacilityIoT.Cloud.Api.Queries;

/// <summary>A day of the calendar: 2026-03-01.</summary>
internal sealed record DayParameter(string Name, string Description) : QueryParameter(Name, Description)
{
    private const string Format = "yyyy-MM-dd";

    // One day apart from the calendar's ends, so that zones and the day behind it can be reckoned.
    private const int FirstYear = 2000;
    private const int LastYear = 9998;

    public DateOnly? In(HttpRequest request) => Text(request) is { } text && Parse(text, out var day) ? day : null;

    public override string? Refusal(string text) =>
        Parse(text, out var day) && day.Year is >= FirstYear and <= LastYear ? null : $"'{text}' is not a day; write for example 2026-03-01, from the year {FirstYear} on.";

    public override OpenApiSchema Schema() => new() { Type = JsonSchemaType.String, Format = "date" };

    private static bool Parse(string text, out DateOnly day) => DateOnly.TryParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
}
