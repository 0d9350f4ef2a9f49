using System.Globalization;
using Microsoft.OpenApi;

namespace FacilityIoT.Cloud.Api.Queries;

/// <summary>Degrees of latitude or longitude.</summary>
/// <param name="Most">90 or 180.</param>
internal sealed record DegreesParameter(string Name, string Description, int Most) : QueryParameter(Name, Description)
{
    public double? In(HttpRequest request) => Text(request) is { } text && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var degrees) ? degrees : null;

    public override string? Refusal(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var degrees) && Math.Abs(degrees) <= Most ? null : $"'{text}' is not allowed; allowed are degrees from -{Most} to {Most}.";

    public override OpenApiSchema Schema() => new()
    {
        Type = JsonSchemaType.Number,
        Minimum = (-Most).ToString(CultureInfo.InvariantCulture),
        Maximum = Most.ToString(CultureInfo.InvariantCulture),
    };
}
