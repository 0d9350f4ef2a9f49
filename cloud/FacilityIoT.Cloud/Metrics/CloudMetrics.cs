using System.Diagnostics.Metrics;

namespace FacilityIoT.Cloud.Metrics;

/// <summary>Every figure of the service in one place: instruments with unit and description. Shown at <c>/metrics</c>.</summary>
public sealed class CloudMetrics : IDisposable
{
    public const string MeterName = "FacilityIoT.Cloud";
    private readonly Meter meter;

    public CloudMetrics(IMeterFactory meters)
    {
        meter = meters.Create(MeterName);
        LiveSubscribers = meter.CreateUpDownCounter<int>("facility.live.subscribers", "{subscriber}", "Clients on the live stream.");
        LiveSubscribersEnded = meter.CreateCounter<long>("facility.live.subscribers.ended", "{subscriber}", "Clients ended because they were too slow for the live stream.");
        Logins = meter.CreateCounter<long>("facility.logins", "{login}", "Logins with name and password, by outcome.");
    }

    public UpDownCounter<int> LiveSubscribers { get; }
    public Counter<long> LiveSubscribersEnded { get; }

    /// <summary>Tag <c>outcome</c>: accepted, refused.</summary>
    public Counter<long> Logins { get; }

    public void Dispose() => meter.Dispose();
}
