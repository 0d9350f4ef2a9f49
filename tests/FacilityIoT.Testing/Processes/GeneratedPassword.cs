using System.Security.Cryptography;

namespace FacilityIoT.Testing;

/// <summary>Passwords for the servers of one environment: nothing here has a default.</summary>
public static class GeneratedPassword
{
    /// <summary>96 random bits as hexadecimal digits: safe in every configuration file and connection string.</summary>
    public static string Next() => RandomNumberGenerator.GetHexString(24, lowercase: true);
}
