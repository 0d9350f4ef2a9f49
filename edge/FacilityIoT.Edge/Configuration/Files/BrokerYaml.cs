using System.ComponentModel.DataAnnotations;
using FacilityIoT.Edge.Configuration.Yaml;

namespace FacilityIoT.Edge.Configuration.Files;

/// <summary>The MQTT broker and how the box proves who it is.</summary>
[RefusedKey("password", "a password does not belong in this file; write it into a file that only the service can read and name that file with passwordFile")]
[CompletedElsewhere]
public sealed class BrokerYaml : YamlSection
{
    /// <summary>Host name or address.</summary>
    [Required]
    public string Host { get; set; } = "";

    /// <summary>TCP port. Default: 8883 with tls, else 1883.</summary>
    [Range(1, 65535)]
    public int? Port { get; set; }

    /// <summary>User name. Default: SITE.BOX.</summary>
    public string? User { get; set; }

    /// <summary>A file that holds the password and nothing else; relative to this file. Without it the box connects without a password.</summary>
    public string? PasswordFile { get; set; }

    /// <summary>Encrypts the connection and checks the broker's certificate and name.</summary>
    public TlsYaml? Tls { get; set; }
}

/// <summary>PEM files, relative to this file.</summary>
public sealed class TlsYaml : YamlSection
{
    /// <summary>The authority that signed the broker's certificate. Default: the system's authorities.</summary>
    public string? Ca { get; set; }

    /// <summary>The box's own certificate, when the broker asks for one.</summary>
    public string? Certificate { get; set; }

    /// <summary>The private key of the certificate, not encrypted.</summary>
    public string? Key { get; set; }
}
