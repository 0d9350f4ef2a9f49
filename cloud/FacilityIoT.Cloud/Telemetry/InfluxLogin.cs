using System.Net.Http.Headers;
using System.Text;
using FacilityIoT.Cloud.Settings;

namespace FacilityIoT.Cloud.Telemetry;

/// <summary>How the service logs in at InfluxDB: with the token if there is one, else with user name and password.</summary>
internal static class InfluxLogin
{
    /// <summary>Read each time: a secret that was changed on disk is used without a restart. Null without token and user.</summary>
    public static AuthenticationHeaderValue? Of(InfluxOptions options)
    {
        if (SecretFile.Read(options.TokenFile) is { } token)
        {
            return new AuthenticationHeaderValue("Token", token);
        }

        var login = options.User is null ? null : $"{options.User}:{SecretFile.Read(options.PasswordFile)}";
        return login is null ? null : new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes(login)));
    }
}
