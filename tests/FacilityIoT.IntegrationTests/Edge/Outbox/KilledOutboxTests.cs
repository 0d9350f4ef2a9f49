using System.Collections.Concurrent;
using FacilityIoT.Testing;

namespace FacilityIoT.IntegrationTests.Edge.Outbox;

public sealed class KilledOutboxTests : IDisposable
{
    private const int Kills = 50;

    private readonly OutboxFixture files = new();
    private readonly ConcurrentDictionary<long, long> acknowledged = [];
    private readonly Random random = new(20260101);

    public void Dispose() => files.Dispose();

    [Fact]
    public async Task Killed_50_times_at_random_points_it_has_every_frame_whose_append_returned_and_no_gap_in_the_numbers()
    {
        var (seen, highestNumber) = (0L, 0L);
        for (var kill = 1; kill <= Kills; kill++)
        {
            await AppendUntilKilledAsync(highestNumber + 1);

            var rows = StoredRows.Above(files.Path, seen);
            Assert.True(rows.Count > 0, $"nothing was stored before kill {kill}");
            foreach (var (fseq, crc, samples) in rows)
            {
                Assert.Equal(++seen, fseq);
                Assert.Equal(StoredRows.Crc32C(samples), crc);
                var number = StoredRows.NumberIn(samples);
                highestNumber = Math.Max(highestNumber, number);
                if (acknowledged.TryRemove(fseq, out var promised))
                {
                    Assert.Equal(promised, number);
                }
            }

            Assert.True(acknowledged.IsEmpty, $"kill {kill}: frames {string.Join(", ", acknowledged.Keys.Take(10))} were promised but are not there");
        }

        // What an earlier kill left behind is still there after all the later ones.
        Assert.Equal(seen, StoredRows.Above(files.Path, 0).Count);
        await using var outbox = files.Open();
        Assert.Equal(seen, outbox.Status.Head);
        Assert.Equal(0, outbox.Counters.SetAside);
    }

    private async Task AppendUntilKilledAsync(long first)
    {
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var child = await ChildProcess.StartAsync(
            ProgramPaths.Start("outbox-probe", ProgramPaths.OutboxProbe, "append", files.Path, $"{first}"),
            line =>
            {
                if (line.Split(' ') is ["frame", var fseq, var number, "."])
                {
                    acknowledged[long.Parse(fseq)] = long.Parse(number);
                    started.TrySetResult();
                }
            });
        var ended = child.WaitForExitAsync(TimeSpan.FromSeconds(60));
        Assert.True(await Task.WhenAny(started.Task, ended) == started.Task, $"the probe ended by itself.{child.TailText()}");

        // The random point is the purpose; nothing waits for it.
        await Task.Delay(TimeSpan.FromMilliseconds(random.NextDouble() * 60), TimeProvider.System);
        child.Kill();
        await ended;
    }
}
