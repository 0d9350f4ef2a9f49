namespace FacilityIoT.Testing;

/// <summary>How a <see cref="MosquittoServer"/> is set up.</summary>
public sealed record MosquittoSettings
{
    /// <summary>The accounts; without any, nobody can connect.</summary>
    public IReadOnlyList<BrokerUser> Users { get; init; } = [];

    /// <summary>Lines of the access list that hold for everybody, e.g. <c>pattern write spBv1.0/+/+/%u/#</c>.</summary>
    public string CommonAccess { get; init; } = "";

    /// <summary>A whole access list of its own, instead of the users' lines and <see cref="CommonAccess"/>.</summary>
    public string? AccessList { get; init; }

    /// <summary>Certificates for a second listener with TLS; null for none.</summary>
    public BrokerCertificates? Certificates { get; init; }

    /// <summary>Whether the listener with TLS asks clients for a certificate, besides the password.</summary>
    public bool RequireClientCertificate { get; init; } = true;

    /// <summary>More lines for mosquitto.conf, e.g. <c>max_packet_size 20000000</c>.</summary>
    public string MoreConfiguration { get; init; } = "";

    /// <summary>A folder for its files that stays; a temporary one if null.</summary>
    public string? Directory { get; init; }
}
