using FacilityIoT.Edge.Configuration;
using FacilityIoT.Testing;

namespace FacilityIoT.UnitTests.Edge.Configuration;

public sealed class ProfileTests : IDisposable
{
    private const string Tank = """
        model: Tank panel
        sources: [{document: made for this test}]
        poll: 5s
        trade: plumbing
        points:
          level:
            name: {zh: 液位, en: Level}
            class: Water_Level_Sensor
            unit: m
            read: {table: input, address: 0, type: int16}
            scale: 0.01
            limits: {high: {at: 3, level: 3}, highHigh: {at: 4}, deadband: 0.1}
          overflow:
            read: {table: discrete, address: 0}
            class: Max_Water_Level_Alarm
            alarms: {overflow: {when: true, level: 2}}
        """;

    private readonly StateDirectory _folder = StateDirectory.Temporary();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_device_is_what_its_profile_says()
    {
        var tank = Load("");
        var level = tank.Device.Points[0];

        Assert.Equal(TimeSpan.FromSeconds(5), tank.Poll);
        Assert.Equal(["level", "overflow"], tank.Device.Points.Select(p => p.Id));
        Assert.Equal(["high", "high-high"], level.Alarms.Select(a => a.Id));
        Assert.Equal(new AlarmTrigger.High(3, 0.1), level.Alarms[0].Trigger);
        Assert.Equal((3, "plumbing", "Max_Water_Level_Alarm", "Level far too high"), (level.Alarms[1].Level, level.Alarms[1].Trade, level.Alarms[1].Class, level.Alarms[1].Text.En));
    }

    [Fact]
    public void A_device_changes_single_values_of_its_profile()
    {
        var tank = Load("poll: 1s, points: {level: {limits: {high: {at: 2.5}}, name: {en: Roof tank level}}, overflow: {alarms: {overflow: {level: 1}}}}");
        var level = tank.Device.Points[0];

        Assert.Equal(TimeSpan.FromSeconds(1), tank.Poll);
        Assert.Equal(new LocalizedText("液位", "Roof tank level"), level.Name);
        Assert.Equal((new AlarmTrigger.High(2.5, 0.1), 3), (level.Alarms[0].Trigger, level.Alarms[0].Level));
        Assert.Equal((1, "Max_Water_Level_Alarm"), (tank.Device.Points[1].Alarms[0].Level, tank.Device.Points[1].Alarms[0].Class));
    }

    [Fact]
    public void A_device_leaves_out_points_and_alarms_and_adds_its_own()
    {
        var tank = Load("points: {level: {limits: {highHigh: {enabled: false}}}, overflow: {enabled: false}, pump: {read: {table: coil, address: 9}}}");

        Assert.Equal(["level", "pump"], tank.Device.Points.Select(p => p.Id));
        Assert.Equal(["high"], tank.Device.Points[0].Alarms.Select(a => a.Id));
        Assert.Equal(new ModbusSource(ModbusTable.Coil, 9, ModbusType.Bool), tank.Sources[1]);
    }

    [Fact]
    public void An_empty_value_takes_the_profiles_value_away()
    {
        Assert.Empty(Load("points: {level: {limits: ~}}").Device.Points[0].Alarms);
    }

    [Fact]
    public void A_profile_may_lie_in_a_directory_of_its_own()
    {
        _folder.Write("elsewhere/tank.yaml", Tank);
        _folder.Write("box.yaml", Box(""));

        Assert.Empty(BoxFile.Load(_folder["box.yaml"], [], _folder["elsewhere"]).Faults);
        Assert.Contains("no profile 'tank'", Assert.Single(BoxFile.Load(_folder["box.yaml"], []).Faults).Message, StringComparison.Ordinal);
    }

    private ModbusDevice Load(string more)
    {
        _folder.Write("profiles/tank.yaml", Tank);
        _folder.Write("boxes/box.yaml", Box(more));
        var result = BoxFile.Load(_folder["boxes/box.yaml"], []);
        Assert.Empty(result.Faults);
        return result.Box!.Buses.Single().Devices.Single();
    }

    private static string Box(string more) => $"""
        box: b1
        site:
          id: s1
          timeZone: Asia/Shanghai
        broker:
          host: 127.0.0.1
        buses:
          plant:
            modbusTcp:
              host: 10.0.0.1
            devices:
              tank: {'{'}unit: 1, profile: tank{(more.Length > 0 ? ", " : "")}{more}{'}'}
        """;
}
