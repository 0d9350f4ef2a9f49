using System.Net;
using FacilityIoT.Edge.Configuration;
using FacilityIoT.Wire.Mqtt;
using FacilityIoT.Wire.Sparkplug;

namespace FacilityIoT.UnitTests.Edge.Points;

/// <summary>Points, conditions and boxes in few words.</summary>
internal static class Given
{
    public static readonly Place Nowhere = new(null, null, null, null);

    public static LocalizedText Text(string en) => new(en, en);

    public static TimeSpan Ms(double ms) => TimeSpan.FromMilliseconds(ms);

    public static AlarmCondition Condition(AlarmTrigger trigger, double onDelayMs = 0, double offDelayMs = 0, bool latch = false, string id = "fault") => new()
    {
        Id = id,
        Trigger = trigger,
        Level = 1,
        Class = "Leak_Alarm",
        Trade = "plumbing",
        Text = Text("Water on the floor"),
        OnDelay = Ms(onDelayMs),
        OffDelay = Ms(offDelayMs),
        Latch = latch,
    };

    public static Point Contact(double debounceMs, bool normallyClosed, params AlarmCondition[] alarms) => new()
    {
        Id = "water",
        Name = Text("Water"),
        DataType = SparkplugDataType.Boolean,
        Place = Nowhere,
        Contact = new Contact(normallyClosed, Ms(debounceMs)),
        LongestSilence = TimeSpan.FromHours(1),
        Alarms = alarms,
    };

    public static Point Analog(params AlarmCondition[] alarms) => new()
    {
        Id = "level",
        Name = Text("Level"),
        DataType = SparkplugDataType.Double,
        Place = Nowhere,
        LongestSilence = TimeSpan.FromHours(1),
        Alarms = alarms,
    };

    public static Device Device(string id, params Point[] points) => new()
    {
        Id = id,
        Name = Text(id),
        CommunicationLoss = Condition(new AlarmTrigger.NoAnswer(), id: "communication"),
        Place = Nowhere,
        Points = points,
    };

    /// <summary>A box whose devices are GPIO chips, for that takes the fewest words.</summary>
    public static Box Box(params Device[] devices) => new()
    {
        Node = new EdgeNodeId("site", "box"),
        SiteName = new LocalizedText("站点", "Site"),
        TimeZone = "Asia/Shanghai",
        Broker = new MqttBroker { Host = "127.0.0.1" },
        AcknowledgingHosts = ["cloud"],
        Outbox = new OutboxSettings { Path = "/nowhere/outbox.db" },
        HealthListen = new IPEndPoint(IPAddress.Loopback, 0),
        Buses = [],
        Chips = [.. devices.Select(d => new GpioChip { Device = d, Chip = "virtual:/nowhere", Lines = [] })],
    };
}
