using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace FacilityIoT.Testing;

/// <summary>A certificate and its key, as PEM files.</summary>
public sealed record CertificateFiles(string Certificate, string Key);

/// <summary>An authority of one environment with certificates for the broker and one client, as PEM files in a folder.</summary>
public sealed class BrokerCertificates : IDisposable
{
    // Fixed and wide: a certificate made now must hold whatever the test's clocks say.
    private static readonly DateTimeOffset NotBefore = new(2020, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset NotAfter = new(2049, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly StateDirectory _directory;

    private BrokerCertificates(string clientName, StateDirectory directory)
    {
        _directory = directory;
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = Request("FacilityIoT test authority", key);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, true, 0, critical: true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.KeyCertSign | X509KeyUsageFlags.CrlSign, critical: true));
        using var authority = request.CreateSelfSigned(NotBefore, NotAfter);
        Authority = _directory["authority.pem"];
        File.WriteAllText(Authority, authority.ExportCertificatePem());
        Server = Issue(authority, "localhost", "server");
        Client = Issue(authority, clientName, "client");
    }

    /// <summary>The authority's certificate.</summary>
    public string Authority { get; }

    /// <summary>The broker's, for localhost and 127.0.0.1.</summary>
    public CertificateFiles Server { get; }

    /// <summary>The client's, with the client's name as common name.</summary>
    public CertificateFiles Client { get; }

    /// <summary>Makes an authority, a server certificate and a client certificate.</summary>
    /// <param name="clientName">The client's common name.</param>
    /// <param name="directory">A folder for the files that stays; a temporary one if null.</param>
    public static BrokerCertificates Create(string clientName, string? directory = null) =>
        new(clientName, directory is null ? StateDirectory.Temporary() : StateDirectory.Lasting(directory));

    /// <inheritdoc/>
    public void Dispose() => _directory.Dispose();

    private static CertificateRequest Request(string name, ECDsa key) => new($"CN={name}", key, HashAlgorithmName.SHA256);

    private CertificateFiles Issue(X509Certificate2 authority, string name, string file)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = Request(name, key);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName(name);
        names.AddIpAddress(IPAddress.Loopback);
        request.CertificateExtensions.Add(names.Build());
        using var certificate = request.Create(authority, NotBefore, NotAfter, RandomNumberGenerator.GetBytes(16));
        var files = new CertificateFiles(_directory[$"{file}.pem"], _directory[$"{file}.key"]);
        File.WriteAllText(files.Certificate, certificate.ExportCertificatePem());
        File.WriteAllText(files.Key, key.ExportPkcs8PrivateKeyPem());
        return files;
    }
}
