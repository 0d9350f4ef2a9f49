using System.ComponentModel.DataAnnotations;
using FacilityIoT.Cloud.Settings;
using FacilityIoT.Wire.Mqtt;
using Microsoft.Extensions.Options;

namespace FacilityIoT.Cloud.Ingest;

/// <summary>Section <c>Broker</c>: where the boxes' messages are, and who we are there.</summary>
public sealed class BrokerOptions
{
    public const string Section = "Broker";

    [Required(ErrorMessage = "Broker:Host must name the MQTT broker.")]
    public string Host { get; set; } = "127.0.0.1";

    [Range(1, 65535, ErrorMessage = "Broker:Port must be between 1 and 65535 (1883 plain, 8883 TLS).")]
    public int Port { get; set; } = 1883;

    public string? User { get; set; }

    /// <summary>A file whose first line is the password; needed with <see cref="User"/>.</summary>
    public string? PasswordFile { get; set; }

    /// <summary>Encrypts the connection and checks the broker's certificate; also set by any of the three files.</summary>
    public bool Tls { get; set; }

    /// <summary>PEM: the authority that signed the broker's certificate; the system's store when empty.</summary>
    public string? CaFile { get; set; }

    /// <summary>PEM: our certificate and its key, if the broker asks for one.</summary>
    public string? CertificateFile { get; set; }
    public string? KeyFile { get; set; }

    /// <summary>Our id in <c>spBv1.0/STATE/{id}</c>; unique at the broker.</summary>
    [Required(ErrorMessage = "Broker:HostId must be a name.")]
    [RegularExpression("^[^+/#]+$", ErrorMessage = "Broker:HostId may not contain + / or #.")]
    public string HostId { get; set; } = "facility-cloud";

    /// <summary>The sites (Sparkplug groups) to listen to; empty takes all.</summary>
    public IList<string> Groups { get; } = [];

    /// <exception cref="InvalidDataException">The password file cannot be read.</exception>
    public MqttBroker ToBroker() => new()
    {
        Host = Host,
        Port = Port,
        User = User,
        Password = SecretFile.Read(PasswordFile),
        Tls = Tls || CaFile is not null || CertificateFile is not null ? new MqttTls(CaFile, CertificateFile, KeyFile) : null,
    };
}

[OptionsValidator]
public sealed partial class BrokerOptionsValidator : IValidateOptions<BrokerOptions>;
