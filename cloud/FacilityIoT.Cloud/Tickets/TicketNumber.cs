using System.Globalization;

namespace FacilityIoT.Cloud.Tickets;

/// <summary>
/// A ticket's number as it is said on the phone: <c>261121-042-7</c>. Day, count of the day, and a check digit after Damm, which finds every
/// single wrong digit and every pair of neighbours told in the wrong order. Digits alone, so it is the same in every language.
/// </summary>
public static class TicketNumber
{
    /// <summary>Damm's quasigroup of order 10.</summary>
    private static readonly string[] Damm =
        ["0317598642", "7092154863", "4206871359", "1750983426", "6123045978", "3674209581", "5869720134", "8945362017", "9438617205", "2581436790"];

    /// <param name="day">In the site's zone.</param>
    /// <param name="count">From 1; three digits, more when a day needs them.</param>
    public static string Of(DateOnly day, int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(count);
        var digits = string.Create(CultureInfo.InvariantCulture, $"{day:yyMMdd}{count:000}");
        return string.Create(CultureInfo.InvariantCulture, $"{digits[..6]}-{digits[6..]}-{Check(digits)}");
    }

    /// <summary>True for a number as <see cref="Of"/> makes them, with or without its hyphens or with spaces.</summary>
    public static bool IsValid(string? spoken)
    {
        var digits = (spoken ?? "").Replace("-", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);
        return digits.Length >= 10 && digits.All(char.IsAsciiDigit) && Check(digits) == 0;
    }

    private static int Check(string digits) => digits.Aggregate(0, (interim, digit) => Damm[interim][digit - '0'] - '0');
}
