using System.Threading.Channels;
using FacilityIoT.Edge.Configuration;
using FacilityIoT.Edge.Points;
using FacilityIoT.Edge.Sensors;
using FacilityIoT.PlantSimulator;
using FacilityIoT.Testing;
using FacilityIoT.Wire.Sparkplug;
using Microsoft.Extensions.Logging.Abstractions;

namespace FacilityIoT.UnitTests.Edge.Sensors;

/// <summary>The sensor's thread on a clock that the test moves.</summary>
public sealed class SensorLoopTests : IAsyncLifetime
{
    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(10);
    private readonly ManualTime time = new();
    private readonly FakeSensors sensors = new();
    private readonly Channel<DeviceScan> scans = Channel.CreateUnbounded<DeviceScan>();
    private readonly CancellationTokenSource stopping = new();
    private Task loop = Task.CompletedTask;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        await stopping.CancelAsync();
        await loop.WaitAsync(Deadline);
        stopping.Dispose();
    }

    [Fact]
    public async Task A_sensor_is_read_at_the_start_and_then_at_its_period()
    {
        Start();
        Assert.Equal((DeviceLink.Online, 20.0), Told(await NextAsync()));
        sensors.Read = () => [new SensorValue(21)];
        await AdvanceAsync(TimeSpan.FromSeconds(10));
        Assert.Equal((DeviceLink.Online, 21.0), Told(await NextAsync()));
        Assert.Equal((1, 2), (sensors.Opened, sensors.Readings));
    }

    [Fact]
    public async Task A_sensor_that_fails_is_doubtful_then_lost_and_back_at_once_when_it_answers()
    {
        sensors.Read = () => throw new SensorException("1-0076 does not answer: Error 121");
        Start();
        Assert.Equal((DeviceLink.Doubtful, null), Told(await NextAsync()));
        await AdvanceAsync(TimeSpan.FromSeconds(10));
        Assert.Equal(DeviceLink.Doubtful, (await NextAsync()).Link);
        await AdvanceAsync(TimeSpan.FromSeconds(10));
        var lost = await NextAsync();
        Assert.Equal((DeviceLink.Lost, "1-0076 does not answer: Error 121"), (lost.Link, lost.Fault));
        Assert.Equal((3, 3), (sensors.Opened, sensors.Closed));

        sensors.Read = () => [new SensorValue(22)];
        await AdvanceAsync(TimeSpan.FromSeconds(10));
        Assert.Equal((DeviceLink.Online, 22.0), Told(await NextAsync()));
    }

    [Fact]
    public async Task A_value_that_the_sensor_cannot_have_measured_is_bad_with_its_cause()
    {
        sensors.Read = () => [new SensorValue(126)];
        Start();
        var scan = await NextAsync();
        Assert.Equal((DeviceLink.Online, "126 is outside what the sensor can measure, -55 to 125"), (scan.Link, scan.Fault));
        Assert.Equal((Quality.Bad, MetricValue.Null), (scan.Readings.Single().Quality, scan.Readings.Single().Value));
    }

    [Fact]
    public async Task A_value_that_is_not_a_number_is_bad()
    {
        sensors.Read = () => [new SensorValue(double.NaN)];
        Start();
        Assert.Equal(Quality.Bad, (await NextAsync()).Readings.Single().Quality);
    }

    [Fact]
    public async Task A_reading_that_hangs_counts_as_failed_and_no_second_one_is_begun_beside_it()
    {
        using var hanging = new ManualResetEventSlim();
        sensors.Read = () =>
        {
            hanging.Wait(Deadline);
            return [new SensorValue(19)];
        };
        Start();
        for (var i = 0; i < 3; i++)
        {
            await AdvanceAsync(TimeSpan.FromSeconds(5));
            var scan = await NextAsync();
            Assert.Equal((i < 2 ? DeviceLink.Doubtful : DeviceLink.Lost, "no reading within 5 s; the bus may hang"), (scan.Link, scan.Fault));
            await AdvanceAsync(TimeSpan.FromSeconds(5));
        }

        Assert.Equal((1, 1, 0), (sensors.Opened, sensors.Readings, sensors.Closed));
        sensors.Read = () => [new SensorValue(23)];
        hanging.Set();
        var back = await UntilAsync(scan => scan.Link == DeviceLink.Online);
        Assert.Equal((DeviceLink.Online, 23.0), Told(back));
    }

    [Fact]
    public async Task The_end_does_not_wait_for_a_reading_that_hangs()
    {
        using var hanging = new ManualResetEventSlim();
        sensors.Read = () =>
        {
            hanging.Wait(Deadline);
            return [];
        };
        Start();
        await Eventually.TrueAsync(() => sensors.Readings == 1, Deadline, "a reading");
        await stopping.CancelAsync();
        await loop.WaitAsync(TimeSpan.FromSeconds(2));
        hanging.Set();
    }

    private void Start() => loop = SensorLoop.Start(
        new Sensor
        {
            Device = SampleBus.Described("pipe", [SampleBus.Point("t", ModbusType.Float64)]),
            Kind = SensorKind.Ds18b20,
            Address = "28-0316a2794aff",
            Channels = [SensorChannel.Temperature],
        },
        sensors, scans.Writer, time, NullLogger.Instance, stopping.Token);

    private static (DeviceLink, double?) Told(DeviceScan scan) => (scan.Link, scan.Readings is [{ Quality: Quality.Good } reading] ? reading.Value.AsDouble : null);

    private async Task<DeviceScan> NextAsync() => await scans.Reader.ReadAsync().AsTask().WaitAsync(Deadline);

    /// <summary>The clock moves when the loop waits for it, and not before.</summary>
    private async Task AdvanceAsync(TimeSpan by)
    {
        await Eventually.TrueAsync(() => time.ArmedTimers > 0, Deadline, "a wait");
        time.Advance(by);
    }

    private async Task<DeviceScan> UntilAsync(Func<DeviceScan, bool> enough)
    {
        while (true)
        {
            if (scans.Reader.TryRead(out var scan))
            {
                if (enough(scan))
                {
                    return scan;
                }
            }
            else
            {
                await Task.Delay(TimeSpan.FromMilliseconds(10), TimeProvider.System);
                time.Advance(TimeSpan.FromSeconds(1));
            }
        }
    }
}
