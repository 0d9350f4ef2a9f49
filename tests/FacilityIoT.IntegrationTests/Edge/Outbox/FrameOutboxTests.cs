using FacilityIoT.Edge.Outbox;
using FacilityIoT.Testing;
using FacilityIoT.Wire.Delivery;
using Microsoft.Extensions.Logging.Abstractions;
using static FacilityIoT.IntegrationTests.Edge.Outbox.OutboxFixture;

namespace FacilityIoT.IntegrationTests.Edge.Outbox;

public sealed class FrameOutboxTests : IDisposable
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(20);

    private readonly OutboxFixture files = new();

    public void Dispose() => files.Dispose();

    [Fact]
    public async Task Frames_are_numbered_from_1_without_gaps_and_are_there_after_a_restart()
    {
        OutboxStatus before;
        await using (var outbox = files.Open())
        {
            Assert.Equal(0, outbox.Status.Head);
            var numbers = await Task.WhenAll(Enumerable.Range(1, 500).Select(n => outbox.AppendAsync(Frame(n), default).AsTask()));
            Assert.Equal(Enumerable.Range(1, 500).Select(n => (long)n), numbers);
            before = outbox.Status;
        }

        await using var again = files.Open();
        Assert.Equal(before, again.Status);
        Assert.Equal(500, again.Status.Head);
        Assert.All(Enumerable.Range(1, 500), n => Assert.Equal(n, NumberOf(Read(again, n))));
    }

    [Fact]
    public async Task Condition_states_are_stored_with_their_frame()
    {
        var state = new ConditionState("pump/water/alarm/leak", true, true, 42);
        await using (var outbox = files.Open())
        {
            await outbox.AppendAsync(Frame(1, FrameLane.Alarm) with { Conditions = [state] }, default);
            await outbox.AppendAsync(Frame(2, FrameLane.Alarm) with { Conditions = [state with { Active = false }] }, default);
        }

        await using var again = files.Open();
        Assert.Equal([state with { Active = false }], again.LoadConditions());
    }

    [Fact]
    public async Task BdSeq_goes_on_over_a_restart_and_wraps_after_255()
    {
        await using (var outbox = files.Open())
        {
            Assert.Equal(Enumerable.Range(0, 256), Enumerable.Range(0, 256).Select(_ => outbox.NextBdSeq()));
            Assert.Equal(0, outbox.NextBdSeq());
        }

        await using var again = files.Open();
        Assert.Equal(1, again.NextBdSeq());
    }

    [Fact]
    public async Task A_frame_is_deleted_when_every_host_has_it()
    {
        await using (var outbox = files.Open(hosts: ["prod", "dr"]))
        {
            await Fill(outbox, 10);
            var epoch = outbox.Status.Epoch;
            Assert.True(outbox.Acknowledge(epoch, "prod", Set(4, "6-7")));
            Assert.True(outbox.Acknowledge(epoch, "dr", Set(3, "7")));
            Assert.Equal(3, outbox.Status.Acked);
            Assert.True(outbox.IsAcknowledged(epoch, 7));
            Assert.False(outbox.IsAcknowledged(epoch, 6));
        }

        await using var again = files.Open(hosts: ["prod", "dr"]);
        Assert.Equal((3, 4, 10), (again.Status.Acked, again.Status.Low, again.Status.Head));
        Assert.Equal(6, again.Counters.Frames);
        Assert.IsType<FrameRead.Gone>(again.Read(again.Status.Epoch, 7));
        Assert.Equal(6, NumberOf(Read(again, 6)));
    }

    [Fact]
    public async Task Acknowledgements_are_stored_by_themselves_when_no_frame_comes()
    {
        await using var outbox = files.Open();
        await Fill(outbox, 3);

        outbox.Acknowledge(outbox.Status.Epoch, Host, Set(3));

        await Eventually.TrueAsync(() => outbox.Counters.Frames == 0, Soon, "the frames are deleted");
        Assert.Equal(4, outbox.Status.Low);
    }

    [Fact]
    public async Task An_answer_for_another_epoch_or_from_a_stranger_changes_nothing()
    {
        await using var outbox = files.Open();
        await Fill(outbox, 3);

        Assert.False(outbox.Acknowledge(OutboxEpoch.New(), Host, Set(3)));
        Assert.False(outbox.Acknowledge(outbox.Status.Epoch, "stranger", Set(3)));
        Assert.Equal(0, outbox.Status.Acked);
    }

    [Fact]
    public async Task A_new_epoch_numbers_what_is_kept_again_from_1_in_its_order()
    {
        await using var outbox = files.Open();
        await Fill(outbox, 10);
        var old = outbox.Status.Epoch;
        outbox.Acknowledge(old, Host, Set(4, "6"));

        await outbox.BeginEpochAsync("test");

        Assert.NotEqual(old, outbox.Status.Epoch);
        Assert.Equal((5, 1, 0), (outbox.Status.Head, outbox.Status.Low, outbox.Status.Acked));
        Assert.Equal([5, 7, 8, 9, 10], Enumerable.Range(1, 5).Select(n => NumberOf(Read(outbox, n))));
        Assert.IsType<FrameRead.NotNow>(outbox.Read(old, 1));
        Assert.Equal(6, await outbox.AppendAsync(Frame(11), default));
    }

    [Fact]
    public async Task Above_the_byte_limit_the_oldest_telemetry_goes_first_and_is_counted()
    {
        await using var outbox = files.Open(maxBytes: 20_000);
        await outbox.AppendAsync(Frame(1, FrameLane.Alarm), default);
        for (var n = 2; n <= 400; n++)
        {
            await outbox.AppendAsync(Frame(n, samples: 3), default);
        }

        var counters = outbox.Counters;
        Assert.InRange(counters.Bytes, 15_000, 20_000);
        Assert.Equal(400, counters.Frames + counters.Evicted);
        Assert.Equal(1, NumberOf(Read(outbox, 1)));
        Assert.IsType<FrameRead.Gone>(outbox.Read(outbox.Status.Epoch, 2));
        Assert.Equal(400, NumberOf(Read(outbox, 400)));
        Assert.Equal([1], outbox.AlarmNumbers(outbox.Status.Epoch));
    }

    [Fact]
    public async Task A_frame_that_rotted_on_the_disk_is_set_aside_and_counted()
    {
        await using (var outbox = files.Open())
        {
            await Fill(outbox, 3);
        }

        Execute("UPDATE frame SET samples = zeroblob(length(samples)) WHERE fseq = 2");

        await using var again = files.Open();
        Assert.IsType<FrameRead.Gone>(again.Read(again.Status.Epoch, 2));
        await Eventually.TrueAsync(() => again.Counters.Damaged == 1, Soon, "the damage is counted");
        Assert.Equal(2, again.Counters.Frames);
        Assert.Equal(1L, Execute("SELECT count(*) FROM damaged WHERE fseq = 2"));
        Assert.Equal(3, NumberOf(Read(again, 3)));
    }

    [Theory]
    [InlineData("no database at all, but long enough to look like a file of some kind ...")]
    [InlineData("SQLite format 3\0")]
    public async Task A_file_that_is_no_outbox_is_kept_aside_and_a_new_epoch_begins(string content)
    {
        await File.WriteAllTextAsync(files.Path, string.Concat(Enumerable.Repeat(content, 100)));

        await using var outbox = files.Open();

        Assert.Equal(1, await outbox.AppendAsync(Frame(1), default));
        Assert.Equal(1, outbox.Counters.SetAside);
        var aside = Assert.Single(Directory.GetFiles(files.Directory, "*-damaged"));
        Assert.StartsWith(content, await File.ReadAllTextAsync(aside), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_overwritten_in_the_file_make_a_new_epoch_not_a_crash()
    {
        await using (var outbox = files.Open())
        {
            await Fill(outbox, 2000);
        }

        await using (var file = File.OpenWrite(files.Path))
        {
            file.Position = 4096;
            file.Write(Enumerable.Repeat((byte)0xA5, (int)file.Length - 8192).ToArray());
        }

        await using var again = files.Open();
        Assert.Equal(1, again.Counters.SetAside);
        Assert.Equal(1, await again.AppendAsync(Frame(1), default));
    }

    [Fact]
    public async Task Damage_met_while_running_sets_the_file_aside_and_keeps_condition_states()
    {
        await using var outbox = files.Open();
        var state = new ConditionState("pump/water/alarm/leak", true, false, 42);
        await outbox.AppendAsync(Frame(1, FrameLane.Alarm) with { Conditions = [state] }, default);
        await Fill(outbox, 3000);
        var epoch = outbox.Status.Epoch;
        Execute("PRAGMA wal_checkpoint(TRUNCATE)");
        await using (var file = new FileStream(files.Path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite))
        {
            file.Position = 8192;
            file.Write(Enumerable.Repeat((byte)0xA5, (int)file.Length - 8192).ToArray());
        }

        await Eventually.TrueAsync(
            () =>
            {
                outbox.Read(epoch, 1500);
                return outbox.Counters.SetAside == 1;
            },
            Soon,
            "the file is set aside");
        Assert.True(await outbox.AppendAsync(Frame(1), default) > 0);
        Assert.NotEqual(epoch, outbox.Status.Epoch);
        Assert.Equal([state], outbox.LoadConditions());
        Assert.Equal(1L, Execute("SELECT count(*) FROM condition"));
    }

    [Fact]
    public async Task While_another_program_locks_the_file_it_says_so_keeps_trying_and_goes_on_by_itself()
    {
        await using var outbox = files.Open();
        await outbox.AppendAsync(Frame(1), default);
        using (var other = StoredRows.Open(files.Path))
        {
            using var lockIt = other.CreateCommand();
            lockIt.CommandText = "BEGIN IMMEDIATE";
            lockIt.ExecuteNonQuery();
            var append = outbox.AppendAsync(Frame(2), default).AsTask();
            await Eventually.TrueAsync(() => outbox.Trouble is not null, Soon, "the trouble is said");
            Assert.Contains("locked", outbox.Trouble, StringComparison.Ordinal);
            Assert.False(append.IsCompleted);
            Assert.Equal(1, NumberOf(Read(outbox, 1)));
        }

        Assert.Equal(2, await outbox.AppendAsync(Frame(3), default) - 1);
        Assert.Null(outbox.Trouble);
        Assert.Equal(2, NumberOf(Read(outbox, 2)));
    }

    [Fact]
    public async Task It_opens_as_soon_as_the_disk_lets_it()
    {
        var path = Path.Combine(files.Directory, "not yet", "outbox.db");
        await File.WriteAllTextAsync(Path.GetDirectoryName(path)!, "a file where the directory should be");
        var time = new ManualTime();
        var opening = FrameOutbox.OpenAsync(new() { Path = path }, [Host], time, NullLogger<FrameOutbox>.Instance, default);
        await time.WaitForTimerAsync();
        Assert.False(opening.IsCompleted);

        File.Delete(Path.GetDirectoryName(path)!);
        time.Advance(TimeSpan.FromSeconds(3));

        await using var outbox = await opening.WaitAsync(Soon);
        Assert.Equal(1, await outbox.AppendAsync(Frame(1), default));
    }

    [Fact]
    public async Task A_second_process_is_refused()
    {
        await using var outbox = files.Open();

        Assert.Throws<IOException>(() => files.Open());
    }

    [Fact]
    public async Task An_append_after_the_end_is_refused_not_forgotten()
    {
        var outbox = files.Open();
        await outbox.DisposeAsync();

        await Assert.ThrowsAsync<ObjectDisposedException>(async () => await outbox.AppendAsync(Frame(1), default));
    }

    private static Task<long[]> Fill(FrameOutbox outbox, int count) =>
        Task.WhenAll(Enumerable.Range(1, count).Select(n => outbox.AppendAsync(Frame(n), default).AsTask()));

    private long Execute(string sql)
    {
        using var connection = StoredRows.Open(files.Path);
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar() is long number ? number : 0;
    }
}
