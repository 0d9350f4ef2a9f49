using System.Security.Cryptography;

namespace FacilityIoT.Cloud.Identity;

/// <summary>A password nobody chose: 20 characters in groups that can be read aloud, some 99 bits.</summary>
internal static class GeneratedPassword
{
    // Without 0 O 1 l I, which look alike on paper.
    private const string Alphabet = "23456789abcdefghjkmnpqrstuvwxyz";

    public static string New() => string.Join('-', Enumerable.Range(0, 4).Select(_ => RandomNumberGenerator.GetString(Alphabet, 5)));
}
