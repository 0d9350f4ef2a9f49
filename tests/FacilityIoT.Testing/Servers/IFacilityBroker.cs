namespace FacilityIoT.Testing;

/// <summary>The broker of one environment, on loopback: a port without TLS and one with it.</summary>
public interface IFacilityBroker : IAsyncDisposable
{
    /// <summary>For people.</summary>
    string Name { get; }

    /// <summary>The port without TLS.</summary>
    int Port { get; }

    /// <summary>The port with TLS; 0 if there are no certificates.</summary>
    int TlsPort { get; }

    /// <summary>Its process; null when it runs in this one.</summary>
    int? ProcessId { get; }
}
