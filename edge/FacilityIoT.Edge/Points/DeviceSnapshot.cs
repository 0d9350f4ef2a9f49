using FacilityIoT.Edge.Configuration;

namespace FacilityIoT.Edge.Points;

/// <summary>A condition of a point by index; the point −1 is the device's own online state.</summary>
internal readonly record struct ConditionKey(int Point, int Condition);

/// <summary>Everything known of a device at one moment.</summary>
/// <param name="Points">By the index of <see cref="Device.Points"/>.</param>
/// <param name="Conditions">By point and by the index of its <see cref="Point.Alarms"/>.</param>
/// <param name="CommunicationLoss">The device's own condition.</param>
/// <param name="OnlineValue">The value of <c>devices/{id}/online</c>.</param>
public sealed record DeviceSnapshot(
    IReadOnlyList<LiveValue> Points,
    IReadOnlyList<IReadOnlyList<LiveValue>> Conditions,
    LiveValue CommunicationLoss,
    LiveValue OnlineValue);
