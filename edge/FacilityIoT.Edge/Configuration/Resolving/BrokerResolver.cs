using FacilityIoT.Edge.Configuration.Files;
using FacilityIoT.Edge.Configuration.Yaml;
using FacilityIoT.Wire.Mqtt;
using FacilityIoT.Wire.Sparkplug;

namespace FacilityIoT.Edge.Configuration.Resolving;

/// <summary>The broker with the password read from its file and the paths of the certificates made whole.</summary>
internal sealed class BrokerResolver(BrokerYaml broker, FaultList faults)
{
    public MqttBroker Resolve(EdgeNodeId node) => new()
    {
        Host = broker.Host,
        Port = broker.Port ?? (broker.Tls is null ? 1883 : 8883),
        User = broker.User ?? BrokerAccess.User(node),
        Password = Password(),
        Tls = broker.Tls is { } tls ? Tls(tls) : null,
    };

    private string? Password()
    {
        if (broker.PasswordFile is null)
        {
            return null;
        }

        var at = broker.PositionOf(nameof(BrokerYaml.PasswordFile));
        var path = Whole(broker.PasswordFile, at);
        try
        {
            var password = File.ReadAllText(path).TrimEnd('\r', '\n');
            if (password.Length > 0 && !password.Contains('\n', StringComparison.Ordinal))
            {
                return password;
            }

            faults.Add(at, $"'{path}' must hold the password and nothing else, in one line");
        }
        catch (Exception missing) when (missing is IOException or UnauthorizedAccessException)
        {
            faults.Add(at, $"cannot read the broker's password from '{path}': {YamlFile.Reason(missing)}");
        }

        return null;
    }

    private MqttTls Tls(TlsYaml tls)
    {
        if (tls.Has(nameof(TlsYaml.Certificate)) != tls.Has(nameof(TlsYaml.Key)))
        {
            faults.Add(tls.Source.At, "'certificate' and 'key' belong together: give both or none");
        }

        return new MqttTls(
            Pem(tls, nameof(TlsYaml.Ca), tls.Ca),
            Pem(tls, nameof(TlsYaml.Certificate), tls.Certificate),
            Pem(tls, nameof(TlsYaml.Key), tls.Key));
    }

    private string? Pem(TlsYaml tls, string property, string? path)
    {
        if (path is null)
        {
            return null;
        }

        var at = tls.PositionOf(property);
        var whole = Whole(path, at);
        if (!File.Exists(whole))
        {
            faults.Add(at, $"'{KeyName.Of(property)}': there is no file '{whole}', or this user may not see it");
        }

        return whole;
    }

    // Relative to the file that names it; to the working directory when a --set names it.
    private static string Whole(string path, Position at) =>
        Path.Combine(at.File.StartsWith("--set ", StringComparison.Ordinal) ? "" : Path.GetDirectoryName(at.File) ?? "", path);
}
