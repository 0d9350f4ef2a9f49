using System.Threading.Channels;
using FacilityIoT.Wire.Sparkplug;

namespace FacilityIoT.Cloud.Alarms;

/// <summary>Hands the reset of a latch to its box, after the commit. Only asked: the alarm ends when the box says so, and a command that is lost shows as <see cref="AlarmReason.ResetNotTaken"/>.</summary>
internal sealed class BoxResets : IAlarmHandler
{
    private readonly Channel<BoxReset> waiting = Channel.CreateBounded<BoxReset>(new BoundedChannelOptions(256) { SingleReader = true, FullMode = BoundedChannelFullMode.DropWrite });

    /// <summary>What is to be sent.</summary>
    public ChannelReader<BoxReset> Waiting => waiting.Reader;

    public Task OnChangeAsync(AlarmChange change, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(change);
        if (change.Step.Reason == AlarmReason.ResetRequested && PointId.TryParse(change.Alarm.Point, out var point, out _))
        {
            var reset = BoxReset.Of(point, change.Alarm.Condition);
            change.AfterCommit(() => waiting.Writer.TryWrite(reset));
        }

        return Task.CompletedTask;
    }
}

/// <summary>One box's latch to be reset.</summary>
/// <param name="Key"><c>device/point/alarm/condition</c>; the device is empty for the box's own points.</param>
internal sealed record BoxReset(EdgeNodeId Node, string Key)
{
    public static BoxReset Of(PointId point, string condition) => new(point.Node, $"{point.Device}/{point.Point}{BirthProperties.AlarmSeparator}{condition}");

    /// <summary>The command as the box reads it.</summary>
    public SparkplugPayload ToPayload(long timestampMs) => new()
    {
        Timestamp = timestampMs,
        Metrics = [new Metric { Name = NodeControl.ResetAlarm, Timestamp = timestampMs, DataType = SparkplugDataType.String, Value = MetricValue.Of(Key) }],
    };
}
