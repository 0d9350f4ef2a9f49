using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;

namespace FacilityIoT.Edge.Configuration.Yaml;

/// <summary>Whether a value of the right type is one that its property allows.</summary>
internal static class ValueRange
{
    /// <summary>What is wrong with it and what is allowed; null when it fits.</summary>
    public static string? Fault(PropertyInfo property, string text, object value)
    {
        if (property.GetCustomAttribute<RangeAttribute>() is { } range && Convert.ToDouble(value, CultureInfo.InvariantCulture) is var number
            && (number < Bound(range.Minimum) || number > Bound(range.Maximum)))
        {
            return $"{text} is out of range; allowed: {range.Minimum} to {range.Maximum}";
        }

        if (property.GetCustomAttribute<DurationRangeAttribute>() is { } durations && value is TimeSpan duration
            && (duration < Parse(durations.Minimum) || duration > Parse(durations.Maximum)))
        {
            return $"{text} is out of range; allowed: {durations.Minimum} to {durations.Maximum}";
        }

        if (property.GetCustomAttribute<RegularExpressionAttribute>() is { } form && !Regex.IsMatch(text, form.Pattern))
        {
            return $"'{text}' is not allowed; {form.ErrorMessage}";
        }

        return property.GetCustomAttribute<IdAttribute>() is not null ? Ids.Fault(text, slashes: false) : null;
    }

    private static double Bound(object bound) => Convert.ToDouble(bound, CultureInfo.InvariantCulture);

    private static TimeSpan Parse(string text) => Duration.TryParse(text, out var duration) ? duration : throw new FormatException(text);
}
