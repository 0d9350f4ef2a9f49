using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using FacilityIoT.Edge.Configuration;
using FacilityIoT.Edge.Machine;
using FacilityIoT.UnitTests.Edge.Points;
using FacilityIoT.Wire.Mqtt;

namespace FacilityIoT.UnitTests.Edge.Machine;

/// <summary>On the machine that runs the tests.</summary>
public sealed class MachineReaderTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("facility-");

    [Fact]
    public void The_disk_is_the_one_under_the_outbox()
    {
        var status = MachineReader.Read(BoxWith(certificate: null));

        Assert.InRange(status.DiskSize!.Value, 1, long.MaxValue);
        Assert.InRange(status.DiskFree!.Value, 0, status.DiskSize.Value);
        Assert.Null(status.CertificateEnd);
    }

    [Fact]
    public void Linux_says_whether_its_clock_is_kept()
    {
        var status = MachineReader.Read(BoxWith(certificate: null));

        Assert.NotNull(status.ClockSynchronized);
        Assert.Equal(status.ClockSynchronized, status.ClockError is not null);
        Assert.InRange(status.ClockError ?? TimeSpan.Zero, TimeSpan.Zero, TimeSpan.FromSeconds(60));
    }

    [Fact]
    public void The_certificates_end_is_that_of_the_file_as_it_is_now()
    {
        var file = Path.Combine(folder.FullName, "box.pem");
        foreach (var end in new[] { new DateTimeOffset(2031, 5, 6, 7, 8, 9, TimeSpan.Zero), new DateTimeOffset(2032, 5, 6, 7, 8, 9, TimeSpan.Zero) })
        {
            using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
            using var certificate = new CertificateRequest("CN=box", key, HashAlgorithmName.SHA256).CreateSelfSigned(end.AddYears(-9), end);
            File.WriteAllText(file, certificate.ExportCertificatePem());

            Assert.Equal(end, MachineReader.Read(BoxWith(file)).CertificateEnd);
        }
    }

    [Theory]
    [InlineData(null)]
    [InlineData("no certificate")]
    public void A_certificate_that_cannot_be_read_has_no_end(string? text)
    {
        var file = Path.Combine(folder.FullName, "box.pem");
        if (text is not null)
        {
            File.WriteAllText(file, text);
        }

        Assert.Null(MachineReader.Read(BoxWith(file)).CertificateEnd);
    }

    public void Dispose() => folder.Delete(recursive: true);

    private Box BoxWith(string? certificate)
    {
        var box = Given.Box();
        return box with
        {
            Outbox = box.Outbox with { Path = Path.Combine(folder.FullName, "outbox.db") },
            Broker = box.Broker with { Tls = certificate is null ? null : new MqttTls(null, certificate, certificate) },
        };
    }
}
