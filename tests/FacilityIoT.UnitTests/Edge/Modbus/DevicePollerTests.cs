using FacilityIoT.Edge.Configuration;
using FacilityIoT.Edge.Modbus;
using FacilityIoT.Edge.Points;
using FacilityIoT.PlantSimulator;
using FacilityIoT.Testing;
using FacilityIoT.Wire.Sparkplug;

namespace FacilityIoT.UnitTests.Edge.Modbus;

public sealed class DevicePollerTests : IDisposable
{
    private readonly ManualTime time = new();
    private readonly FakeModbusMaster master;

    public DevicePollerTests() => master = new FakeModbusMaster(time);

    public void Dispose() => master.Dispose();

    [Fact]
    public void Every_point_gets_its_own_value()
    {
        var poll = Poller(SampleBus.Words(ModbusTable.Holding, 10, 3)).Poll();
        Assert.Equal(DeviceLink.Online, poll.Link);
        Assert.Equal([(0, 10L), (1, 11L), (2, 12L)], poll.Readings.Select(r => (r.Point, r.Value.AsInt64)));
    }

    [Fact]
    public void A_float_that_is_not_a_number_is_bad_and_has_no_value()
    {
        // Each register holds its address: 0x7FC0 7FC1 is a quiet NaN.
        var reading = Assert.Single(Poller([new ModbusSource(ModbusTable.Holding, 0x7FC0, ModbusType.Float32)]).Poll().Readings);
        Assert.Equal((Quality.Bad, true), (reading.Quality, reading.Value.IsNull));
    }

    [Fact]
    public void A_block_refused_for_its_gap_is_read_without_it_and_no_point_is_blamed()
    {
        master.Answer = r => r.Touches(5) ? FakeModbusMaster.Exception(2) : new(ModbusOutcome.Ok);
        var poller = Poller([Word(4), Word(6)]);

        var first = poller.Poll();
        Assert.All(first.Readings, r => Assert.Equal(Quality.Good, r.Quality));
        Assert.Equal(2, first.Readings.Count);
        Assert.Single(first.Changes);

        master.Requests.Clear();
        var second = poller.Poll();
        Assert.Empty(second.Changes);
        Assert.DoesNotContain(master.Requests, r => r.Touches(5));
        Assert.Equal(2, second.Readings.Count(r => r.Quality == Quality.Good));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(41)]
    [InlineData(99)]
    public void Only_the_refused_point_is_bad_and_the_others_are_read_with_the_fewest_requests(int missing)
    {
        master.Answer = r => r.Touches(missing) ? FakeModbusMaster.Exception(2) : new(ModbusOutcome.Ok);
        var poller = Poller(SampleBus.Words(ModbusTable.Holding, 0, 100));

        var first = poller.Poll();
        Assert.Equal([missing], Bad(first));
        Assert.Equal(100, first.Readings.Count);
        Assert.Equal([missing], poller.Refusals.Keys);

        master.Requests.Clear();
        Assert.Equal([missing], Bad(poller.Poll()));
        Assert.Equal(missing is 0 or 99 ? 1 : 2, master.Requests.Count);
    }

    [Fact]
    public void A_refused_point_is_not_asked_for_again_at_every_poll_and_is_taken_back_when_it_answers()
    {
        var refusing = true;
        master.Answer = r => refusing && r.Touches(1) ? FakeModbusMaster.Exception(2) : new(ModbusOutcome.Ok);
        var poller = Poller([Word(0), Word(1)]);
        poller.Poll();

        refusing = false;
        master.Requests.Clear();
        Assert.Equal([1], Bad(poller.Poll()));
        Assert.DoesNotContain(master.Requests, r => r.Touches(1));

        time.Advance(TimeSpan.FromMinutes(1));
        Assert.Empty(Bad(poller.Poll()));
        Assert.Empty(poller.Refusals);
    }

    [Fact]
    public void An_unknown_function_makes_all_points_of_the_table_bad_with_one_request()
    {
        master.Answer = r => r.Table == ModbusTable.Input ? FakeModbusMaster.Exception(1) : new(ModbusOutcome.Ok);
        var poll = Poller([.. SampleBus.Words(ModbusTable.Input, 0, 50), Word(0)]).Poll();
        Assert.Equal(Enumerable.Range(0, 50), Bad(poll));
        Assert.Single(master.Requests, r => r.Table == ModbusTable.Input);
        Assert.Equal(DeviceLink.Online, poll.Link);
    }

    [Fact]
    public void A_device_that_answers_only_small_blocks_gets_small_blocks()
    {
        master.Answer = r => r.Count > 30 ? FakeModbusMaster.Exception(3) : new(ModbusOutcome.Ok);
        var poller = Poller(SampleBus.Words(ModbusTable.Holding, 0, 100));
        Assert.Empty(Bad(poller.Poll()));

        master.Requests.Clear();
        var poll = poller.Poll();
        Assert.Equal(100, poll.Readings.Count(r => r.Quality == Quality.Good));
        Assert.All(master.Requests, r => Assert.InRange(r.Count, 1, 30));
    }

    [Fact]
    public void A_silent_device_costs_one_timeout_a_poll_and_is_lost_after_three_with_all_points_bad()
    {
        master.Answer = _ => FakeModbusMaster.Silent;
        var poller = Poller([Word(0), Word(500), Word(1000)]);
        foreach (var expected in new[] { DeviceLink.Doubtful, DeviceLink.Doubtful, DeviceLink.Lost })
        {
            master.Requests.Clear();
            var poll = poller.Poll();
            Assert.Equal(expected, poll.Link);
            Assert.Single(master.Requests);
            Assert.Equal(expected == DeviceLink.Lost ? 3 : 0, poll.Readings.Count);
            Assert.All(poll.Readings, r => Assert.Equal((Quality.Bad, true), (r.Quality, r.Value.IsNull)));
        }
    }

    [Theory]
    [InlineData(4)]
    [InlineData(11)]
    public void Exceptions_that_say_the_device_cannot_make_it_lost_like_silence(byte code)
    {
        master.Answer = _ => FakeModbusMaster.Exception(code);
        var poller = Poller([Word(0)]);
        Assert.Equal([DeviceLink.Doubtful, DeviceLink.Doubtful, DeviceLink.Lost], [poller.Poll().Link, poller.Poll().Link, poller.Poll().Link]);
    }

    [Fact]
    public void A_block_that_fails_alone_makes_only_its_own_points_bad_and_the_others_stay_good()
    {
        master.Answer = r => r.Touches(0) ? FakeModbusMaster.Silent : new(ModbusOutcome.Ok);
        var poller = Poller([Word(0), Word(500), Word(1000)]);
        var polls = Enumerable.Range(0, 4).Select(_ => poller.Poll()).ToArray();

        Assert.Equal([1, 2], Good(polls[1]));
        Assert.Empty(Bad(polls[1]));
        Assert.Equal([0], Bad(polls[2]));
        Assert.Equal([1, 2], Good(polls[2]));
        Assert.All(polls[1..], p => Assert.Equal(DeviceLink.Online, p.Link));

        master.Requests.Clear();
        poller.Poll();
        Assert.DoesNotContain(master.Requests, r => r.Touches(0));
    }

    [Theory]
    [InlineData(5)]
    [InlineData(6)]
    public void A_busy_device_is_online_and_asked_again_soon_but_not_at_once(byte code)
    {
        master.Answer = _ => FakeModbusMaster.Exception(code);
        var poller = Poller([Word(0)]);
        var before = time.GetTimestamp();
        var waits = Enumerable.Range(0, 3).Select(_ => time.GetElapsedTime(before, poller.Poll().RetryAt!.Value).TotalMilliseconds).ToArray();
        Assert.Equal(DeviceLink.Online, poller.Link);
        Assert.InRange(waits[0], 100, 110);
        Assert.InRange(waits[1], 200, 220);
        Assert.InRange(waits[2], 400, 420);
    }

    [Fact]
    public void A_busy_device_is_bad_after_three_polls_and_good_again_with_the_first_answer()
    {
        master.Answer = _ => FakeModbusMaster.Exception(6);
        var poller = Poller([Word(0)]);
        Assert.Equal([0, 0, 1], [Bad(poller.Poll()).Count, Bad(poller.Poll()).Count, Bad(poller.Poll()).Count]);
        master.Answer = _ => new(ModbusOutcome.Ok);
        var poll = poller.Poll();
        Assert.Equal([0], Good(poll));
        Assert.Null(poll.RetryAt);
    }

    [Fact]
    public void A_search_that_the_device_does_not_answer_blames_nobody()
    {
        master.Answer = r => r.Count == 10 ? FakeModbusMaster.Exception(2) : FakeModbusMaster.Silent;
        var poller = Poller(SampleBus.Words(ModbusTable.Holding, 0, 10));
        Assert.Equal(DeviceLink.Doubtful, poller.Poll().Link);
        Assert.Empty(poller.Refusals);
    }

    private DevicePoller Poller(ModbusSource[] sources)
    {
        var device = SampleBus.Device("device", 1, sources);
        return new DevicePoller(device, new BusLine(master, SampleBus.Bus(502, device), time, CancellationToken.None), time);
    }

    private static ModbusSource Word(int address) => new(ModbusTable.Holding, (ushort)address, ModbusType.UInt16);

    private static List<int> Bad(DevicePoll poll) => [.. poll.Readings.Where(r => r.Quality == Quality.Bad).Select(r => r.Point).Order()];

    private static List<int> Good(DevicePoll poll) => [.. poll.Readings.Where(r => r.Quality == Quality.Good).Select(r => r.Point).Order()];
}
