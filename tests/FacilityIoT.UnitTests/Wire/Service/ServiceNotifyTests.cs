using System.Net.Sockets;
using System.Text;
using FacilityIoT.Wire.Service;

namespace FacilityIoT.UnitTests.Wire.Service;

public sealed class ServiceNotifyTests
{
    [Fact]
    public void Says_ready_alive_and_stopping_to_the_socket_that_systemd_names()
    {
        var path = Path.Combine(Path.GetTempPath(), $"notify-{Guid.NewGuid():N}");
        using var systemd = Listen(path);
        var notify = new ServiceNotify(path, TimeSpan.FromSeconds(30));

        notify.Ready("3 devices");
        notify.Alive();
        notify.Stopping();

        Assert.Equal(["READY=1\nSTATUS=3 devices", "WATCHDOG=1", "STOPPING=1"], [Receive(systemd), Receive(systemd), Receive(systemd)]);
        File.Delete(path);
    }

    [Fact]
    public void A_name_with_an_at_sign_is_abstract()
    {
        var name = $"notify-{Guid.NewGuid():N}";
        using var systemd = Listen("\0" + name);

        new ServiceNotify("@" + name, null).Alive();

        Assert.Equal("WATCHDOG=1", Receive(systemd));
    }

    [Fact]
    public void Beats_twice_within_the_watchdogs_limit() =>
        Assert.Equal(TimeSpan.FromSeconds(15), new ServiceNotify("/run/notify", TimeSpan.FromSeconds(30)).Beat);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void Without_systemd_it_says_nothing_and_does_not_beat(string? socket)
    {
        var notify = new ServiceNotify(socket, TimeSpan.FromSeconds(30));
        notify.Ready("nobody listens");

        Assert.Null(notify.Beat);
    }

    [Fact]
    public void A_socket_that_is_gone_stops_nobody() =>
        new ServiceNotify(Path.Combine(Path.GetTempPath(), $"notify-{Guid.NewGuid():N}"), null).Ready("nobody listens");

    private static Socket Listen(string path)
    {
        var socket = new Socket(AddressFamily.Unix, SocketType.Dgram, ProtocolType.Unspecified) { ReceiveTimeout = 5000 };
        socket.Bind(new UnixDomainSocketEndPoint(path));
        return socket;
    }

    private static string Receive(Socket socket)
    {
        var buffer = new byte[256];
        return Encoding.UTF8.GetString(buffer, 0, socket.Receive(buffer));
    }
}
