using FacilityIoT.Edge.Configuration;
using FacilityIoT.Wire.Sparkplug;

namespace FacilityIoT.Edge.Points;

/// <summary>Whether a device answers, as a point of the box itself: <c>devices/{id}/online</c> with the device's communication-loss condition.</summary>
public static class OnlinePoint
{
    public static Point Of(Device device) => new()
    {
        Id = $"devices/{device.Id}/online",
        Name = new LocalizedText($"{device.Name.Zh}在线", $"{device.Name.En} online"),
        DataType = SparkplugDataType.Boolean,
        Class = "Online_Status",
        Place = device.Place,
        Alarms = [device.CommunicationLoss],
    };
}
