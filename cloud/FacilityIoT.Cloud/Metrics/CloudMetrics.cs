using System.Diagnostics.Metrics;

namespace FacilityIoT.Cloud.Metrics;

/// <summary>Every figure of the service in one place: instruments with unit and description. Shown at <c>/metrics</c>.</summary>
/// <remarks>No point, box or ticket is ever a tag: that would make a series of each.</remarks>
public sealed class CloudMetrics : IDisposable
{
    public const string MeterName = "FacilityIoT.Cloud";
    private readonly Meter meter;
    private readonly Counter<long> frames;
    private readonly Counter<long> lost;
    private readonly Counter<long> rejected;
    private readonly Counter<long> samples;
    private readonly Counter<long> refused;
    private readonly Counter<long> retries;
    private readonly Histogram<double> alarmCommit;
    private readonly Counter<long> tickets;
    private readonly UpDownCounter<int> liveClients;
    private readonly Counter<long> liveClientsEnded;
    private readonly Counter<long> logins;
    private readonly Counter<long> deliveries;
    private readonly Histogram<double> deliveryTime;

    public CloudMetrics(IMeterFactory meters)
    {
        meter = meters.Create(MeterName);
        liveClients = meter.CreateUpDownCounter<int>("facility.live.clients", "{client}", "Clients on the live stream.");
        liveClientsEnded = meter.CreateCounter<long>("facility.live.clients.ended", "{client}", "Clients ended because they were too slow for the live stream.");
        logins = meter.CreateCounter<long>("facility.logins", "{login}", "Logins with name and password, by outcome.");
        deliveries = meter.CreateCounter<long>("facility.notifications.deliveries", "{attempt}", "Attempts to deliver a notification, by channel and outcome.");
        deliveryTime = meter.CreateHistogram<double>("facility.notifications.delivery", "s", "From the commit of a happening to the moment its channel had taken the message.");
        frames = meter.CreateCounter<long>("facility.ingest.frames", "{frame}", "Frames received from boxes and foreign edges, by what became of them.");
        lost = meter.CreateCounter<long>("facility.ingest.frames.lost", "{frame}", "Frames that boxes numbered and no longer had, evicted or damaged, before they were stored.");
        rejected = meter.CreateCounter<long>("facility.ingest.rejected", "{message}", "Messages that were not understood, by reason.");
        samples = meter.CreateCounter<long>("facility.telemetry.samples", "{sample}", "Samples written to InfluxDB.");
        refused = meter.CreateCounter<long>("facility.telemetry.refused", "{sample}", "Samples InfluxDB would never take: dead-lettered.");
        retries = meter.CreateCounter<long>("facility.telemetry.retries", "{batch}", "Writes to InfluxDB that have to be tried again.");
        alarmCommit = meter.CreateHistogram<double>("facility.alarms.commit", "s", "From the arrival of an alarm frame to its commit.");
        tickets = meter.CreateCounter<long>("facility.tickets.raised", "{ticket}", "Tickets raised, by level.");
    }

    public void LiveClientCame() => liveClients.Add(1);

    public void LiveClientWent() => liveClients.Add(-1);

    public void LiveClientEnded() => liveClientsEnded.Add(1);

    /// <param name="outcome">accepted, refused.</param>
    public void Login(string outcome) => logins.Add(1, new KeyValuePair<string, object?>("outcome", outcome));

    public void Frame(string outcome) => frames.Add(1, new KeyValuePair<string, object?>("outcome", outcome));

    public void FramesLost(long count) => lost.Add(count);

    public void Rejected(string reason) => rejected.Add(1, new KeyValuePair<string, object?>("reason", reason));

    public void SamplesWritten(int count) => samples.Add(count);

    public void SamplesRefused(int count) => refused.Add(count);

    public void WriteRetried() => retries.Add(1);

    public void AlarmCommitted(TimeSpan sinceArrival) => alarmCommit.Record(sinceArrival.TotalSeconds);

    public void TicketRaised(int level) => tickets.Add(1, new KeyValuePair<string, object?>("level", level));

    /// <param name="channel">By name: a handful, all from the settings.</param>
    public void Delivered(string channel, string outcome, TimeSpan sinceCommit)
    {
        NotDelivered(channel, outcome);
        deliveryTime.Record(sinceCommit.TotalSeconds, new KeyValuePair<string, object?>("channel", channel));
    }

    /// <param name="outcome">retried, throttled, failed.</param>
    public void NotDelivered(string channel, string outcome) => deliveries.Add(1, new("channel", channel), new("outcome", outcome));

    public void Dispose() => meter.Dispose();
}
