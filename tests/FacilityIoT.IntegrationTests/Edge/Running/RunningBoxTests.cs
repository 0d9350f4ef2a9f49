using System.Net;
using System.Net.Sockets;
using FacilityIoT.Testing;
using FacilityIoT.Wire.Delivery;
using FacilityIoT.Wire.Sparkplug;

namespace FacilityIoT.IntegrationTests.Edge.Running;

/// <summary>The box as a process: what an observer at the broker, at the plant and at its health page sees.</summary>
public sealed class RunningBoxTests
{
    private const string Entrapment = "alarm-button/alarm/entrapment";
    private const string PowerLost = "mains/alarm/lost";
    private const string Lost = "devices/lift-1/online/alarm/communication";

    [Fact]
    public async Task A_contact_becomes_an_alarm_frame_and_its_birth_says_what_it_means()
    {
        await using var rig = await BoxRig.StartAsync();
        await rig.UntilAsync(() => rig.Of(SparkplugMessageType.DBIRTH, "lift-1").Count > 0, "the birth of lift 1");

        await rig.Plant.DoAsync($"set {BoxRig.Lift1}/alarm-button true");
        await rig.UntilAlarmAsync("lift-1", Entrapment, true);

        var born = rig.Of(SparkplugMessageType.DBIRTH, "lift-1")[0].Payload.Metrics.Single(m => m.Name == Entrapment);
        Assert.Equal(MetricValue.Of(1L), born.Properties!.Single(p => p.Key == BirthProperties.Level).Value);
        Assert.Equal("elevator", born.Properties!.Single(p => p.Key == BirthProperties.Trade).Value.AsString);
        Assert.Empty(rig.Changes("lift-2", Entrapment));
        await rig.UntilAsync(
            () => rig.Of(SparkplugMessageType.DDATA, "lift-1").SelectMany(m => m.Payload.Metrics)
                .Any(m => m.Name == "alarm-button" && m.Value == MetricValue.Of(true)),
            "the contact's own value");
    }

    [Fact]
    public async Task A_line_of_the_gpio_chip_becomes_an_alarm_when_it_opens()
    {
        await using var rig = await BoxRig.StartAsync();
        await rig.UntilAsync(() => rig.Of(SparkplugMessageType.DBIRTH, "terminals").Count > 0, "the birth of the terminals");

        await rig.Plant.DoAsync($"set {BoxRig.Mains} true");
        await rig.UntilAlarmAsync("terminals", PowerLost, true);
        await rig.Plant.DoAsync($"set {BoxRig.Mains} false");

        await rig.UntilAlarmAsync("terminals", PowerLost, false);
    }

    [Fact]
    public async Task A_dead_device_is_one_alarm_of_the_box_and_dies_on_the_wire_while_the_others_live()
    {
        await using var rig = await BoxRig.StartAsync();
        await rig.UntilAsync(() => rig.Of(SparkplugMessageType.DBIRTH, "lift-1").Count > 0, "the birth of lift 1");
        await rig.Plant.DoAsync($"dead {BoxRig.Lift1}");
        await rig.UntilAlarmAsync(null, Lost, true);
        await rig.UntilAsync(() => rig.Of(SparkplugMessageType.DDEATH, "lift-1").Count > 0, "the death of lift 1");

        var last = rig.Of(SparkplugMessageType.DDATA, "lift-1").SelectMany(m => m.Payload.Metrics).Where(m => m.Name == "door").Last();
        Assert.Equal((Quality.Bad, MetricValue.Null), (last.Quality, last.Value));
        Assert.Empty(rig.Of(SparkplugMessageType.DDEATH, "lift-2"));
        var bus = (await rig.HealthAsync()).Parts.Single(p => p.Name == "bus one");
        Assert.False(bus.Ok);
        Assert.Contains("lift-1", bus.Detail, StringComparison.Ordinal);

        var births = rig.Of(SparkplugMessageType.DBIRTH, "lift-1").Count;
        await rig.Plant.DoAsync($"alive {BoxRig.Lift1}");
        await rig.UntilAlarmAsync(null, Lost, false);
        await rig.UntilAsync(() => rig.Of(SparkplugMessageType.DBIRTH, "lift-1").Count > births, "lift 1 to be born again");
        await rig.UntilAsync(
            () => rig.Of(SparkplugMessageType.DBIRTH, "lift-1")[^1].Payload.Metrics.Any(m => m.Name == "door" && m.Quality == Quality.Good)
                || rig.Of(SparkplugMessageType.DDATA, "lift-1")[^1].Payload.Metrics.Any(m => m.Name == "door" && m.Quality == Quality.Good),
            "a good value of lift 1");
    }

    [Fact]
    public async Task A_device_that_is_dead_from_the_start_is_an_alarm_and_known_with_bad_values()
    {
        await using var rig = await BoxRig.StartAsync(startBox: false);
        await rig.Plant.DoAsync($"dead {BoxRig.Lift1}");
        await rig.Box.StartAsync();

        await rig.UntilAlarmAsync(null, Lost, true);
        await rig.UntilAsync(() => rig.Of(SparkplugMessageType.DDATA, "lift-1").Count > 0, "the bad values of lift 1");
        var born = rig.Of(SparkplugMessageType.DBIRTH, "lift-1")[0].Payload.Metrics;
        Assert.All(born.Where(m => !m.Name.Contains("/alarm/", StringComparison.Ordinal)), m => Assert.Equal(MetricValue.Null, m.Value));
        Assert.Empty(rig.Changes("lift-1", Entrapment));
    }

    [Fact]
    public async Task Asked_to_stop_it_says_goodbye_and_ends_well_within_five_seconds()
    {
        await using var rig = await BoxRig.StartAsync();
        await rig.UntilAsync(() => rig.Of(SparkplugMessageType.DBIRTH, "lift-1").Count > 0, "the birth of lift 1");

        rig.Box.Child.Terminate();

        Assert.Equal(0, await rig.Box.Child.WaitForExitAsync(TimeSpan.FromSeconds(5)));
        await rig.UntilAsync(() => rig.Of(SparkplugMessageType.NDEATH).Count > 0, "the death certificate");
        Assert.Equal(SparkplugMessageType.NDEATH, rig.Wire[^1].Type);
    }

    [Fact]
    public async Task Killed_with_an_alarm_open_it_neither_raises_it_twice_nor_loses_its_end()
    {
        await using var rig = await BoxRig.StartAsync();
        await rig.Plant.DoAsync($"set {BoxRig.Mains} true");
        await rig.UntilAlarmAsync("terminals", PowerLost, true);

        await rig.Box.KillAsync();
        await rig.Box.StartAsync();
        await rig.UntilAsync(() => rig.Of(SparkplugMessageType.NBIRTH).Count > 1, "the box to be born again");
        await rig.UntilAsync(
            () => rig.Of(SparkplugMessageType.DBIRTH, "terminals")[^1].Payload.Metrics.Single(m => m.Name == PowerLost) is
                { Quality: Quality.Good, Value.AsBoolean: true },
            "the alarm to be judged again");
        await rig.Box.KillAsync();
        await rig.Plant.DoAsync($"set {BoxRig.Mains} false");
        await rig.Box.StartAsync();
        await rig.UntilAlarmAsync("terminals", PowerLost, false);

        Assert.Equal([true, false], rig.Changes("terminals", PowerLost).Select(c => c.Active));
    }

    [Fact]
    public async Task A_latched_alarm_outlives_its_contact_and_a_kill_and_ends_when_a_person_resets_it()
    {
        await using var rig = await BoxRig.StartAsync();
        await rig.Plant.DoAsync($"set {BoxRig.Lift1}/alarm-button true");
        await rig.UntilAlarmAsync("lift-1", Entrapment, true);
        await rig.Plant.DoAsync($"set {BoxRig.Lift1}/alarm-button false");
        await rig.Box.KillAsync();
        await rig.Box.StartAsync();
        await rig.UntilAsync(
            () => rig.Of(SparkplugMessageType.DDATA, "lift-1").SelectMany(m => m.Payload.Metrics)
                .Any(m => m.Name == "alarm-button" && m.Value == MetricValue.Of(false) && m.Timestamp > rig.Changes("lift-1", Entrapment)[0].AtMs),
            "the contact to be open");
        Assert.Single(rig.Changes("lift-1", Entrapment));

        await rig.CommandAsync("Node Control/Reset Alarm", $"lift-1/{Entrapment}");
        await rig.UntilAlarmAsync("lift-1", Entrapment, false);
    }

    [Fact]
    public async Task Without_a_broker_it_waits_says_so_and_delivers_the_alarm_when_the_broker_is_there()
    {
        await using var rig = await BoxRig.StartAsync(startBox: false);
        await rig.Broker.Server.Process.StopAsync();
        await rig.Box.StartAsync();
        await rig.Plant.DoAsync($"set {BoxRig.Lift1}/alarm-button true");
        await Eventually.TrueAsync(
            async () => (await rig.MetricsAsync()).Contains("facility_edge_frames_total{lane=\"alarm\"}", StringComparison.Ordinal),
            TimeSpan.FromSeconds(30),
            "the alarm to be stored");
        var broker = (await rig.HealthAsync()).Parts.Single(p => p.Name == "broker");
        Assert.False(broker.Ok);

        await rig.Broker.Server.Process.StartAsync();
        await rig.ListenAgainAsync();
        await rig.UntilAlarmAsync("lift-1", Entrapment, true);
        await Eventually.TrueAsync(async () => (await rig.HealthAsync()).IsReady, TimeSpan.FromSeconds(30), "every part to be well");
    }

    [Fact]
    public async Task A_health_port_in_use_does_not_stop_the_box()
    {
        using var other = new TcpListener(IPAddress.Loopback, FreePort.Next());
        other.Start();
        await using var rig = await BoxRig.StartAsync(startBox: false, ((IPEndPoint)other.LocalEndpoint).Port);
        await rig.Box.LaunchAsync();
        await rig.Plant.DoAsync($"set {BoxRig.Lift1}/alarm-button true");

        await rig.UntilAlarmAsync("lift-1", Entrapment, true);
        await rig.Box.Child.WaitForLineAsync("No health and metrics", TimeSpan.FromSeconds(10));
    }

    [Fact]
    public async Task Systemd_hears_that_it_is_ready_alive_and_stopping()
    {
        using var state = StateDirectory.Temporary();
        using var systemd = new Socket(AddressFamily.Unix, SocketType.Dgram, ProtocolType.Unspecified) { ReceiveTimeout = 30_000 };
        systemd.Bind(new UnixDomainSocketEndPoint(state["notify"]));
        await using var rig = await BoxRig.StartAsync(environment: new Dictionary<string, string>
        {
            ["NOTIFY_SOCKET"] = state["notify"],
            ["WATCHDOG_USEC"] = "400000",
        });

        await HearAsync(systemd, "READY=1");
        await HearAsync(systemd, "WATCHDOG=1");
        rig.Box.Child.Terminate();
        await HearAsync(systemd, "STOPPING=1");
    }

    private static async Task HearAsync(Socket systemd, string state)
    {
        var buffer = new byte[256];
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        string heard;
        do
        {
            heard = System.Text.Encoding.UTF8.GetString(buffer, 0, await systemd.ReceiveAsync(buffer, patience.Token));
        }
        while (!heard.StartsWith(state, StringComparison.Ordinal));
    }
}
