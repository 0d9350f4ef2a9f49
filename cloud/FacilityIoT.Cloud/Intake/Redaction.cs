using System.Text.RegularExpressions;
using FacilityIoT.Cloud.Residents;

namespace FacilityIoT.Cloud.Intake;

/// <summary>
/// Takes residents' data out of what was said before it is stored with the ticket: the reporter's own name, phone and address, and whatever looks like a mobile
/// number of this country. A pure function; what a caller tells of others in other words it cannot know.
/// </summary>
public static partial class Redaction
{
    /// <param name="text">Null stays null.</param>
    /// <param name="reporter">What is known of the reporter; null when nothing is.</param>
    public static string? Of(string? text, ResidentDetails? reporter)
    {
        if (text is null)
        {
            return null;
        }

        text = Replace(text, reporter?.Address, Masking.Address(reporter?.Address));
        text = Replace(text, reporter?.Name, Masking.Name(reporter?.Name));
        text = MobileNumber().Replace(text, found => Masking.Phone(PhoneNumber.Normalize(found.Value)) ?? Masking.All);
        return Replace(text, reporter?.Phone, Masking.Phone(reporter?.Phone));
    }

    // One character alone is in too many words.
    private static string Replace(string text, string? data, string? mask) =>
        data is { Length: > 1 } ? text.Replace(data, mask, StringComparison.OrdinalIgnoreCase) : text;

    /// <summary>Eleven digits from 13 to 19, also in groups, with or without the country's code.</summary>
    [GeneratedRegex(@"(?<![0-9])(?:(?:\+|00)86[ -]?)?1[3-9][0-9][ -]?[0-9]{4}[ -]?[0-9]{4}(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex MobileNumber();
}
