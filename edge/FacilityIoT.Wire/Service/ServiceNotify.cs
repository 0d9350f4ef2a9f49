using System.Net.Sockets;
using System.Text;

namespace FacilityIoT.Wire.Service;

/// <summary>Tells systemd how the service is (sd_notify(3)): datagrams to the socket it names. Without systemd, nothing.</summary>
/// <param name="socketPath">NOTIFY_SOCKET; a leading @ means the abstract namespace.</param>
/// <param name="watchdog">WATCHDOG_USEC: systemd restarts a service that is silent for this long. Null: not watched.</param>
public sealed class ServiceNotify(string? socketPath, TimeSpan? watchdog)
{
    public static ServiceNotify FromEnvironment()
    {
        var watchdog = long.TryParse(Environment.GetEnvironmentVariable("WATCHDOG_USEC"), out var micros) && micros > 0
            ? TimeSpan.FromMicroseconds(micros) : (TimeSpan?)null;
        var ours = Environment.GetEnvironmentVariable("WATCHDOG_PID") is not { Length: > 0 } pid
            || pid == Environment.ProcessId.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return new ServiceNotify(Environment.GetEnvironmentVariable("NOTIFY_SOCKET"), ours ? watchdog : null);
    }

    /// <summary>Twice within systemd's limit, as its manual advises; null when the service is not watched.</summary>
    public TimeSpan? Beat => socketPath is { Length: > 0 } ? watchdog / 2 : null;

    public void Ready(string status) => Send($"READY=1\nSTATUS={status}");

    public void Status(string status) => Send($"STATUS={status}");

    public void Stopping() => Send("STOPPING=1");

    public void Alive() => Send("WATCHDOG=1");

    private void Send(string state)
    {
        if (socketPath is not { Length: > 0 })
        {
            return;
        }

        var address = socketPath[0] == '@' ? "\0" + socketPath[1..] : socketPath;
        using var socket = new Socket(AddressFamily.Unix, SocketType.Dgram, ProtocolType.Unspecified);
        try
        {
            socket.SendTo(Encoding.UTF8.GetBytes(state), new UnixDomainSocketEndPoint(address));
        }
        catch (SocketException)
        {
            // Nobody listens, as after a restart of systemd: the service's work does not depend on being heard.
            return;
        }
    }
}
