namespace FacilityIoT.Cloud.Notifications.Outbox;

/// <summary>Deliveries that queue together: those of one channel, level 1 apart from the rest. Lanes know nothing of each other, so one that hangs holds up no other.</summary>
public readonly record struct DeliveryLane(string Channel, bool Urgent)
{
    public static DeliveryLane Of(Delivery delivery)
    {
        ArgumentNullException.ThrowIfNull(delivery);
        return new(delivery.Channel, delivery.Urgent);
    }
}
