using FacilityIoT.Edge.Publishing;
using FacilityIoT.IntegrationTests.Edge.Outbox;
using FacilityIoT.Testing;
using FacilityIoT.Wire.Delivery;
using FacilityIoT.Wire.Machine;
using FacilityIoT.Wire.Sparkplug;
using static FacilityIoT.IntegrationTests.Edge.Outbox.OutboxFixture;

namespace FacilityIoT.IntegrationTests.Edge.Publishing;

public sealed class FrameSenderTests
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task Frames_go_live_with_their_stamp_and_are_deleted_when_the_host_has_them()
    {
        await using var box = SendingBox.Start();
        await box.ArrivedAsync(arrival => arrival.Type == SparkplugMessageType.DBIRTH, "the births");
        for (var n = 1; n <= 100; n++)
        {
            await box.Outbox.AppendAsync(Frame(n), default);
        }

        await box.AllStoredAsync();
        await Eventually.TrueAsync(() => box.Outbox.Counters.Frames == 0, Soon, "the frames are deleted");
        var data = box.Arrivals.Where(arrival => arrival.Fseq > 0).ToList();
        Assert.Equal(Enumerable.Range(1, 100), data.Select(arrival => (int)arrival.Fseq));
        Assert.All(data, arrival =>
        {
            Assert.Equal((SparkplugMessageType.DDATA, "pump", false), (arrival.Type, arrival.Device, arrival.IsHistorical));
            Assert.Equal(arrival.Fseq, arrival.Payload.Metrics[0].Value.AsInt64);
            Assert.Equal(box.Outbox.Status.Epoch, arrival.Payload.Frame!.Value.Epoch);
        });
    }

    [Fact]
    public async Task The_backlog_of_an_earlier_process_goes_as_history_behind_its_alarms_and_within_the_window()
    {
        using var files = new OutboxFixture();
        await using (var before = files.Open())
        {
            await Task.WhenAll(Enumerable.Range(1, 300).Select(n => before.AppendAsync(Frame(n), default).AsTask()));
            await before.AppendAsync(Frame(301, FrameLane.Alarm), default);
        }

        await using var box = new SendingBox(files.Open(), answers: false);
        await box.ArrivedAsync(arrival => arrival.Fseq == 24, "the 24 that the window leaves to the backlog");
        var first = box.Arrivals.Where(arrival => arrival.Fseq > 0).ToList();
        Assert.Equal([301, .. Enumerable.Range(1, 24)], first.Select(arrival => (int)arrival.Fseq));
        Assert.All(first, arrival => Assert.True(arrival.IsHistorical));

        box.Answers = true;
        box.Answer(box.Cloud.Answer(box.Outbox.Status.Epoch));
        await box.AllStoredAsync();
        Assert.Equal(301, box.Cloud.Effects.Count);
    }

    [Fact]
    public async Task After_a_cut_whatever_is_not_acknowledged_comes_again_with_the_same_stamp_as_history()
    {
        await using var box = SendingBox.Start();
        box.Answers = false;
        for (var n = 1; n <= 5; n++)
        {
            await box.Outbox.AppendAsync(Frame(n), default);
        }

        await box.ArrivedAsync(arrival => arrival.Fseq == 5, "five frames");
        box.Answer(new DeliveryCommand(box.Outbox.Status.Epoch, Host) { Ack = 2, AckRanges = "4" });
        await Eventually.TrueAsync(() => box.Outbox.Status.Acked == 2, Soon, "two are acknowledged");
        var before = box.Arrivals.Count;
        box.Cut();

        await box.ArrivedAsync(arrival => arrival is { Fseq: 5, IsHistorical: true }, "the frames again");
        var again = box.Arrivals.Skip(before).Where(arrival => arrival.Fseq > 0).ToList();
        Assert.Equal([3, 5], again.Select(arrival => arrival.Fseq));
        Assert.All(again, arrival => Assert.True(arrival.IsHistorical));
        Assert.Single(box.Arrivals.Where(arrival => arrival.Fseq == 5).Select(arrival => arrival.Payload.Frame).Distinct());
        Assert.Equal(5, box.Cloud.Effects.Count);
    }

    [Fact]
    public async Task A_host_that_asks_for_births_gets_what_it_has_not_acknowledged_at_once_and_not_after_the_time_out()
    {
        await using var box = SendingBox.Start();
        box.Answers = false;
        await box.Outbox.AppendAsync(Frame(1, FrameLane.Alarm), default);
        await box.Outbox.AppendAsync(Frame(2), default);
        await box.ArrivedAsync(arrival => arrival.Fseq == 2, "two frames");
        var before = box.Arrivals.Count;

        box.AskForRebirth();

        await Eventually.TrueAsync(
            () => box.Arrivals.Skip(before).Any(arrival => arrival.Fseq == 2), DeliveryWindow.FirstTimeout / 2, "the frames again, long before their time-out");
        var again = box.Arrivals.Skip(before).Where(arrival => arrival.Type == SparkplugMessageType.NBIRTH || arrival.Fseq > 0).ToList();
        Assert.Equal([0, 1, 2], again.Select(arrival => arrival.Fseq));
        Assert.All(again.Skip(1), arrival => Assert.True(arrival.IsHistorical));
        Assert.Equal(2, box.Cloud.Effects.Count);
    }

    [Theory]
    [InlineData("pump", 1)]
    [InlineData("removed from the configuration", 1)]
    [InlineData("pump", 3)]
    public async Task A_dead_device_is_born_for_its_frames_and_dies_again(string device, int samples)
    {
        await using var box = SendingBox.Start();
        await box.ArrivedAsync(arrival => arrival.Type == SparkplugMessageType.NBIRTH, "a birth");
        box.Online = false;
        var born = box.Arrivals.Count(arrival => arrival.Type == SparkplugMessageType.NBIRTH);
        box.Cut();
        await Eventually.TrueAsync(() => box.Arrivals.Count(arrival => arrival.Type == SparkplugMessageType.NBIRTH) > born, Soon, "a new session");

        await box.Outbox.AppendAsync(Frame(1, samples: samples, device: device), default);

        await box.ArrivedAsync(arrival => arrival.Type == SparkplugMessageType.DDEATH, "the death");
        var ofDevice = box.Arrivals.Where(arrival => arrival.Device == device).TakeLast(3).ToList();
        Assert.Equal([SparkplugMessageType.DBIRTH, SparkplugMessageType.DDATA, SparkplugMessageType.DDEATH], ofDevice.Select(arrival => arrival.Type));
        Assert.Equal(Enumerable.Range(0, samples).Select(i => $"point{i}"), ofDevice[0].Payload.Metrics.Select(metric => metric.Name));
        Assert.All(ofDevice[0].Payload.Metrics, metric => Assert.True(metric.Value.IsNull));
    }

    [Fact]
    public async Task A_lost_frame_leaves_an_empty_one_so_that_the_watermark_goes_on()
    {
        using var files = new OutboxFixture();
        await using (var before = files.Open())
        {
            for (var n = 1; n <= 5; n++)
            {
                await before.AppendAsync(Frame(n), default);
            }
        }

        using (var connection = StoredRows.Open(files.Path))
        {
            using var command = connection.CreateCommand();
            command.CommandText = "DELETE FROM frame WHERE fseq = 2; UPDATE frame SET samples = zeroblob(9) WHERE fseq = 4";
            command.ExecuteNonQuery();
        }

        await using var box = new SendingBox(files.Open());
        await box.AllStoredAsync();

        Assert.Equal([2, 4], box.Arrivals.Where(arrival => arrival.Fseq > 0 && arrival.Payload.Metrics.Count == 0).Select(arrival => arrival.Fseq));
        Assert.Equal(5, box.Outbox.Status.Acked);
        await Eventually.TrueAsync(() => box.Outbox.Counters.Damaged == 1, Soon, "the damage is counted");
    }

    [Fact]
    public async Task An_old_copy_of_the_file_is_found_out_by_an_answer_to_frames_it_never_sent_and_begins_a_new_epoch()
    {
        await using var box = SendingBox.Start();
        box.Answers = false;
        var old = box.Outbox.Status.Epoch;
        for (var n = 1; n <= 3; n++)
        {
            await box.Outbox.AppendAsync(Frame(n), default);
        }

        await box.ArrivedAsync(arrival => arrival.Fseq == 3, "three frames");
        box.Answers = true;
        box.Answer(new DeliveryCommand(old, Host) { Ack = 700 });

        await box.AllStoredAsync();
        Assert.NotEqual(old, box.Outbox.Status.Epoch);
        Assert.Equal([1, 2, 3], box.Cloud.Effects.Where(stamp => stamp.Epoch == box.Outbox.Status.Epoch).Select(stamp => stamp.Fseq));
        await box.ArrivedAsync(
            arrival => arrival.Type == SparkplugMessageType.NBIRTH && OutboxStatus.FromBirth(arrival.Payload.Metrics)?.Epoch == box.Outbox.Status.Epoch,
            "a birth that says so");
    }

    [Fact]
    public async Task Answers_that_are_none_of_ours_change_nothing()
    {
        await using var box = SendingBox.Start();
        box.Answers = false;
        await box.Outbox.AppendAsync(Frame(1), default);
        await box.ArrivedAsync(arrival => arrival.Fseq == 1, "the frame");
        var epoch = box.Outbox.Status.Epoch;

        box.Answer(new DeliveryCommand(OutboxEpoch.New(), Host) { Ack = 1 });
        box.Answer(new DeliveryCommand(epoch, "stranger") { Ack = 1 });
        box.Answer(new DeliveryCommand(epoch, Host) { AckRanges = "nonsense" });
        box.Answer(new DeliveryCommand(epoch, Host) { Window = 0 });
        await box.Outbox.AppendAsync(Frame(2, FrameLane.Alarm), default);
        await box.ArrivedAsync(arrival => arrival.Fseq == 2, "the alarm, which shows that the answers were read");

        Assert.Equal((epoch, 0), (box.Outbox.Status.Epoch, box.Outbox.Status.Acked));
    }

    [Fact]
    public async Task Head_and_acknowledged_and_the_machine_are_said_in_node_data()
    {
        await using var box = SendingBox.Start();

        await box.ArrivedAsync(
            arrival => arrival.Type == SparkplugMessageType.NDATA && arrival.Payload.Metrics.Any(metric => metric.Name == OutboxMetrics.Head && metric.IsTransient)
                && arrival.Payload.Metrics.Any(metric => metric.Name == MachineMetrics.DiskFree && metric.IsTransient),
            "the status of outbox and machine");
    }
}
