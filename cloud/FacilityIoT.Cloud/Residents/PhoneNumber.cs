namespace FacilityIoT.Cloud.Residents;

/// <summary>A phone number in the one form in which it is stored and compared: digits, with a plus sign before another country's.</summary>
public static class PhoneNumber
{
    public const string Refusal = "A phone number has 3 to 15 digits, with a + before the country code if it is not of this country; spaces, hyphens and brackets do not count.";

    private const int Least = 3;

    /// <summary>ITU-T E.164.</summary>
    private const int Most = 15;
    private const string OwnCountry = "86";

    /// <summary>Null for what is no phone number.</summary>
    public static string? Normalize(string? text)
    {
        var plain = string.Concat((text ?? "").Where(c => !char.IsWhiteSpace(c) && c is not ('-' or '(' or ')' or '（' or '）' or '.')));
        plain = plain.StartsWith("00", StringComparison.Ordinal) && plain.Length > 2 + Least ? "+" + plain[2..] : plain;
        var digits = plain.StartsWith('+') ? plain[1..] : plain;
        if (digits.Length is < Least or > Most || !digits.All(char.IsAsciiDigit))
        {
            return null;
        }

        // The same caller with and without the own country's code is one.
        return plain[0] != '+' ? digits : digits.StartsWith(OwnCountry, StringComparison.Ordinal) && digits.Length > OwnCountry.Length + Least ? digits[OwnCountry.Length..] : plain;
    }
}
