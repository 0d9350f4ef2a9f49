using FacilityIoT.Edge.Configuration.Yaml;

namespace FacilityIoT.Edge.Configuration.Files;

/// <summary>One word of an alarm's <c>when</c>: exactly one of the four is set.</summary>
/// <param name="State">true or false: the Boolean point has this value.</param>
/// <param name="Code">The integer point has this value.</param>
/// <param name="Bad">The reading is bad: sensor broken, exception, outside the valid range.</param>
/// <param name="Stale">No good reading for the point's staleAfter.</param>
public sealed record AlarmWhen(bool? State = null, long? Code = null, bool Bad = false, bool Stale = false)
{
    internal static AlarmWhen? Parse(string text) => text switch
    {
        "true" => new AlarmWhen(State: true),
        "false" => new AlarmWhen(State: false),
        "bad" => new AlarmWhen(Bad: true),
        "stale" => new AlarmWhen(Stale: true),
        _ => ValueKind.WholeNumber(text) is { } code ? new AlarmWhen(Code: code) : null,
    };
}
