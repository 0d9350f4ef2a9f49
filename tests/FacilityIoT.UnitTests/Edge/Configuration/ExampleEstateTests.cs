using FacilityIoT.Edge.Configuration;

namespace FacilityIoT.UnitTests.Edge.Configuration;

public sealed class ExampleEstateTests
{
    [Fact]
    public void The_estate_is_three_sites_with_five_boxes()
    {
        Assert.Equal(["central-plaza", "harbour-tower", "jade-garden"], EstateFiles.Boxes.Select(b => b.Node.Group).Distinct());
        Assert.Equal(5, EstateFiles.Boxes.Select(b => b.Node).Distinct().Count());
        Assert.InRange(EstateFiles.Boxes.Sum(b => b.Devices.Count()), 15, 40);
        Assert.InRange(EstateFiles.Boxes.Sum(b => b.Devices.Sum(d => d.Points.Count)), 150, 400);
    }

    [Fact]
    public void Every_profile_is_used_by_a_box()
    {
        var profiles = Directory.GetFiles(Path.Combine(EstateFiles.Root, "profiles")).Select(f => Path.GetFileName(f)!);
        var boxes = EstateFiles.BoxFiles.Select(File.ReadAllText).ToList();

        Assert.All(profiles, p => Assert.Contains(boxes, b => b.Contains($"profile: {Path.GetFileNameWithoutExtension(p)}", StringComparison.Ordinal)));
    }

    [Fact]
    public void Everything_has_a_place_and_a_name_in_both_languages()
    {
        Assert.All(EstateFiles.Boxes.SelectMany(b => b.Devices).SelectMany(d => d.Points), p =>
        {
            Assert.NotNull(p.Place.Area);
            Assert.NotEqual(p.Place.AreaName!.Zh, p.Place.AreaName.En);
            Assert.NotEqual(p.Name.Zh, p.Name.En);
            Assert.All(p.Alarms, a => Assert.NotEqual(a.Text.Zh, a.Text.En));
        });
    }

    [Fact]
    public void The_alarm_button_of_every_elevator_is_a_latched_level_1_for_the_elevator_trade()
    {
        var buttons = EstateFiles.Boxes.SelectMany(b => b.Devices).SelectMany(d => d.Points).Where(p => p.Id == "alarm-button").ToList();

        Assert.Equal(9, buttons.Count);
        Assert.Equal(9, buttons.Select(p => p.Place.Asset).Distinct().Count());
        Assert.All(buttons, p =>
        {
            var alarm = Assert.Single(p.Alarms);
            Assert.Equal(("entrapment", 1, "Entrapment_Alarm", "elevator", true), (alarm.Id, alarm.Level, alarm.Class, alarm.Trade, alarm.Latch));
            Assert.Equal(new AlarmTrigger.State(true), alarm.Trigger);
            Assert.Equal(TimeSpan.Zero, alarm.OnDelay);
        });
    }

    [Fact]
    public void A_leak_is_told_apart_from_a_broken_cable()
    {
        var panel = Device("jade-garden/basement", "pump-room-leak");
        var leak = panel.Points.Single(p => p.Id == "leak").Alarms.Single();
        var cable = panel.Points.Single(p => p.Id == "cable-break").Alarms.Single();

        Assert.Equal((2, "Leak_Alarm", "plumbing"), (leak.Level, leak.Class, leak.Trade));
        Assert.Equal((TimeSpan.FromSeconds(3), TimeSpan.FromMinutes(10), true), (leak.OnDelay, leak.OffDelay, leak.Latch));
        Assert.Equal((4, "Sensor_Failure_Alarm", false), (cable.Level, cable.Class, cable.Latch));
    }

    [Fact]
    public void Water_in_the_low_voltage_room_is_a_danger_to_people()
    {
        var leak = Device("jade-garden/basement", "electrical-room-leak").Points.Single(p => p.Id == "leak").Alarms.Single();

        Assert.Equal((1, "Water leak in the low voltage room"), (leak.Level, leak.Text.En));
        Assert.True(leak.Latch);
    }

    [Fact]
    public void Lost_mains_are_level_2_for_the_electricians_at_every_site()
    {
        var mains = EstateFiles.Boxes.SelectMany(b => b.Chips).SelectMany(c => c.Device.Points).Where(p => p.Id == "mains").ToList();

        Assert.Equal(3, mains.Count);
        Assert.All(mains, p =>
        {
            Assert.Equal(new Contact(NormallyClosed: true, TimeSpan.FromMilliseconds(50)), p.Contact);
            var alarm = Assert.Single(p.Alarms);
            Assert.Equal((2, "Power_Loss_Alarm", "electrical"), (alarm.Level, alarm.Class, alarm.Trade));
        });
    }

    [Fact]
    public void A_contact_of_the_remote_io_module_is_read_where_its_vendor_puts_it()
    {
        var bus = EstateFiles.Boxes.Single(b => b.Node.ToString() == "jade-garden/roof").Buses[0];
        var module = bus.Devices.Single();
        var button = module.Device.Points.ToList().FindIndex(p => p.Id == "alarm-button");

        Assert.Equal(("10.21.1.11", 502, 1), (bus.Host, bus.Port, module.Unit));
        Assert.Equal(new ModbusSource(ModbusTable.Discrete, 2, ModbusType.Bool), module.Sources[button]);
    }

    [Fact]
    public void No_box_file_holds_a_secret()
    {
        foreach (var file in Directory.GetFiles(EstateFiles.Root, "*", SearchOption.AllDirectories))
        {
            Assert.DoesNotContain("password: ", File.ReadAllText(file), StringComparison.OrdinalIgnoreCase);
        }
    }

    private static Device Device(string node, string id) =>
        EstateFiles.Boxes.Single(b => b.Node.ToString() == node).Devices.Single(d => d.Id == id);
}
