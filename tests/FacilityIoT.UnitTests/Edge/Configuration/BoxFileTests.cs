using System.Net;
using FacilityIoT.Edge.Configuration;
using FacilityIoT.Testing;
using FacilityIoT.Wire.Sparkplug;

namespace FacilityIoT.UnitTests.Edge.Configuration;

public sealed class BoxFileTests : IDisposable
{
    private const string Smallest = """
        box: b1
        site: {id: s1, timeZone: Asia/Shanghai}
        broker: {host: broker.local}
        buses:
          plant:
            modbusTcp: {host: 10.0.0.1}
            devices:
              meter:
                unit: 7
                points:
                  u: {read: {table: input, address: 0x10, type: float32}}
        """;

    private readonly StateDirectory _folder = StateDirectory.Temporary();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_a_small_file_does_not_say_has_the_documented_defaults()
    {
        var box = Load(Smallest);

        Assert.Equal(new EdgeNodeId("s1", "b1"), box.Node);
        Assert.Equal(new LocalizedText("s1", "s1"), box.SiteName);
        Assert.Equal(("broker.local", 1883, "s1.b1", null), (box.Broker.Host, box.Broker.Port, box.Broker.User, box.Broker.Password));
        Assert.Null(box.PrimaryHost);
        Assert.Equal(["facility-cloud"], box.AcknowledgingHosts);
        Assert.Equal(new OutboxSettings { Path = "/var/lib/facility-edge/b1/outbox.db", MaxBytes = 1L << 30 }, box.Outbox);
        Assert.Equal(new IPEndPoint(IPAddress.Loopback, 9464), box.HealthListen);
        var meter = box.Buses.Single().Devices.Single();
        Assert.Equal((7, TimeSpan.FromSeconds(1), 125, 2000, 8, 3), (meter.Unit, meter.Poll, meter.MaxRegisters, meter.MaxBits, meter.ReadOverGap, meter.LostAfter));
        Assert.Equal(new ModbusSource(ModbusTable.Input, 16, ModbusType.Float32), meter.Sources.Single());
        Assert.Equal(SparkplugDataType.Double, meter.Device.Points.Single().DataType);
    }

    [Fact]
    public void A_device_that_does_not_answer_is_a_level_4_for_it()
    {
        var loss = Load(Smallest).Devices.Single().CommunicationLoss;

        Assert.Equal(("communication", 4, "Communication_Loss_Alarm", "it", "meter does not answer"), (loss.Id, loss.Level, loss.Class, loss.Trade, loss.Text.En));
        Assert.IsType<AlarmTrigger.NoAnswer>(loss.Trigger);
    }

    [Fact]
    public void The_box_goes_before_what_it_includes()
    {
        _folder.Write("site.yaml", "site: {id: s2, timeZone: Europe/Berlin, name: {zh: 站, en: Site}}\nbroker: {host: elsewhere, port: 1999}\nprimaryHost: host-a\nacknowledgedBy: [host-a, host-b]");

        var box = Load("include: site.yaml\n" + Smallest);

        Assert.Equal(("s1", "Asia/Shanghai", "Site"), (box.Node.Group, box.TimeZone, box.SiteName.En));
        Assert.Equal(("broker.local", 1999), (box.Broker.Host, box.Broker.Port));
        Assert.Equal("host-a", box.PrimaryHost);
        Assert.Equal(["host-a", "host-b"], box.AcknowledgingHosts);
    }

    [Fact]
    public void The_password_is_the_line_in_its_file_beside_the_file_that_names_it()
    {
        _folder.Write("broker.password", "open sesame\n");

        Assert.Equal("open sesame", Load(Smallest.Replace("broker.local", "broker.local, passwordFile: broker.password", StringComparison.Ordinal)).Broker.Password);
    }

    [Fact]
    public void An_empty_password_file_is_refused()
    {
        _folder.Write("broker.password", "\n");

        var fault = Assert.Single(LoadResult(Smallest.Replace("broker.local", "broker.local, passwordFile: broker.password", StringComparison.Ordinal)).Faults);
        Assert.EndsWith("must hold the password and nothing else, in one line", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{reference: 30001}", ModbusTable.Input, 0)]
    [InlineData("{reference: 00017}", ModbusTable.Coil, 16)]
    [InlineData("{reference: 10008}", ModbusTable.Discrete, 7)]
    [InlineData("{reference: \"40513\"}", ModbusTable.Holding, 512)]
    [InlineData("{reference: 465536}", ModbusTable.Holding, 65535)]
    [InlineData("{table: holding, address: 0x01FF}", ModbusTable.Holding, 511)]
    public void A_register_may_be_named_as_its_vendor_does(string read, ModbusTable table, ushort address)
    {
        var source = Load(Smallest.Replace("{table: input, address: 0x10, type: float32}", read, StringComparison.Ordinal)).Buses[0].Devices[0].Sources.Single();

        Assert.Equal((table, address), (source.Table, source.Address));
    }

    [Fact]
    public void With_base_1_the_first_register_is_1()
    {
        var box = Load(Smallest.Replace("unit: 7", "unit: 7\n        base: 1\n        order: CDAB", StringComparison.Ordinal));

        Assert.Equal(new ModbusSource(ModbusTable.Input, 15, ModbusType.Float32, ByteOrder.CDAB), box.Buses[0].Devices[0].Sources.Single());
    }

    [Fact]
    public void A_whole_number_stays_one_unless_it_is_scaled_to_fractions()
    {
        static string Point(string more) => Smallest.Replace("type: float32}", $"type: uint16}}, {more}", StringComparison.Ordinal);

        Assert.Equal(SparkplugDataType.Int64, Load(Point("scale: 10")).Devices.Single().Points.Single().DataType);
        Assert.Equal(SparkplugDataType.Double, Load(Point("scale: 0.1")).Devices.Single().Points.Single().DataType);
    }

    [Fact]
    public void Sensors_are_devices_beside_the_buses_with_the_documented_defaults()
    {
        var box = Load(Smallest + """

            sensors:
              air:
                kind: bme280
                address: 1-0076
                points:
                  temperature: {channel: temperature, class: Temperature_Sensor, unit: °C, limits: {high: {at: 35, level: 3, trade: it}}}
                  unused: {channel: humidity, enabled: false}
                  pressure: {channel: pressure, scale: 0.1, unit: kPa}
              pipe: {kind: ds18b20, address: 28-0316a2794aff, poll: 1min, timeout: 3s, lostAfter: 2, points: {t: {channel: temperature}}}
            """);

        var (air, pipe) = (box.Sensors[0], box.Sensors[1]);
        Assert.Equal(["meter", "air", "pipe"], box.Devices.Select(d => d.Id));
        Assert.Equal((SensorKind.Bme280, "1-0076", TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(5), 3), (air.Kind, air.Address, air.Poll, air.Timeout, air.LostAfter));
        Assert.Equal([SensorChannel.Temperature, SensorChannel.Pressure], air.Channels);
        Assert.All(air.Device.Points, p => Assert.Equal(SparkplugDataType.Double, p.DataType));
        Assert.Equal((SensorKind.Ds18b20, TimeSpan.FromMinutes(1), TimeSpan.FromSeconds(3), 2), (pipe.Kind, pipe.Poll, pipe.Timeout, pipe.LostAfter));
    }

    [Fact]
    public void Nothing_to_read_and_a_folder_in_place_of_a_file_are_faults_and_no_crash()
    {
        Assert.Contains("there is no such file", Assert.Single(BoxFile.Load(_folder["absent.yaml"], []).Faults).Message, StringComparison.Ordinal);
        Assert.Single(BoxFile.Load(_folder.Path, []).Faults);
    }

    private Box Load(string text)
    {
        var result = LoadResult(text);
        Assert.Empty(result.Faults);
        return result.Box!;
    }

    private BoxFileResult LoadResult(string text)
    {
        _folder.Write("box.yaml", text);
        return BoxFile.Load(_folder["box.yaml"], []);
    }
}
