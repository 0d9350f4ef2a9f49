using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using MQTTnet;

namespace FacilityIoT.Wire.Mqtt.Managed;

/// <summary>PEM files as certificates. The broker's certificate and name are checked by .NET; revocation lists are not asked for, as with libmosquitto.</summary>
internal static class TlsFiles
{
    /// <exception cref="MqttConnectException">A file cannot be read or holds no certificate.</exception>
    public static MqttClientTlsOptions Read(MqttTls tls)
    {
        var options = new MqttClientTlsOptionsBuilder().WithRevocationMode(X509RevocationMode.NoCheck).WithIgnoreCertificateRevocationErrors();
        if (tls.CaFile is { } authority)
        {
            options.WithTrustChain(Reading("authority", authority, () => Authorities(authority)));
        }

        if (tls.CertificateFile is { } certificate)
        {
            options.WithClientCertificates(Reading("certificate", certificate, () => new X509Certificate2Collection(X509Certificate2.CreateFromPemFile(certificate, tls.KeyFile))));
        }

        return options.Build();
    }

    private static X509Certificate2Collection Authorities(string file)
    {
        var authorities = new X509Certificate2Collection();
        authorities.ImportFromPemFile(file);

        // Without any, MQTTnet would trust the system's.
        return authorities.Count > 0 ? authorities : throw new CryptographicException("it holds no certificate.");
    }

    private static X509Certificate2Collection Reading(string role, string file, Func<X509Certificate2Collection> read)
    {
        try
        {
            return read();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or CryptographicException)
        {
            throw ConnectRefusals.TlsFile(role, $"{file}: {fault.Message}", fault);
        }
    }
}
