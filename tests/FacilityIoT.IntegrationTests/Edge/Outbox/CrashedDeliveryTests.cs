using FacilityIoT.Edge.Configuration;
using FacilityIoT.Edge.Outbox;
using FacilityIoT.Testing;
using FacilityIoT.Wire.Delivery;
using Microsoft.Extensions.Logging.Abstractions;
using static FacilityIoT.IntegrationTests.Edge.Outbox.OutboxFixture;

namespace FacilityIoT.IntegrationTests.Edge.Outbox;

/// <summary>
/// A delivery in small steps on a real file. After each step the file and its log are copied as they are, which is what a crash leaves behind; every copy
/// must be able to finish the delivery.
/// </summary>
public sealed class CrashedDeliveryTests : IDisposable
{
    private const int Steps = 60;

    private readonly OutboxFixture files = new();
    private readonly DeliveryHost host = new(Host);
    private readonly Random random = new(7);
    private readonly List<long> promised = [];
    private long next;

    public void Dispose() => files.Dispose();

    [Fact]
    public async Task A_crash_after_any_step_loses_nothing_and_doubles_no_effect()
    {
        // Time stands still: acknowledgements are stored with the next append only, never while the files are copied.
        await using var outbox = FrameOutbox.Open(new OutboxSettings { Path = files.Path }, [Host], new ManualTime(), NullLogger<FrameOutbox>.Instance);
        for (var step = 1; step <= Steps; step++)
        {
            await StepAsync(outbox);
            await FinishFromCopyAsync(step);
        }
    }

    private async Task StepAsync(FrameOutbox outbox)
    {
        var status = outbox.Status;
        switch (random.Next(5))
        {
            case 0 or 1 or 2:
                var lane = random.Next(4) == 0 ? FrameLane.Alarm : FrameLane.Telemetry;
                promised.Add(await outbox.AppendAsync(Frame(++next, lane), default));
                break;
            case 3 when status.Head > 0:
                if (outbox.Read(status.Epoch, random.NextInt64(1, status.Head + 1)) is FrameRead.Found { Frame.Stamp: var stamp })
                {
                    host.Receive(stamp);
                }

                break;
            default:
                var answer = host.Answer(status.Epoch);
                Assert.True(FrameRanges.TryParse(answer.Ack!.Value, answer.AckRanges, out var has));
                outbox.Acknowledge(status.Epoch, Host, has);
                break;
        }
    }

    private async Task FinishFromCopyAsync(int step)
    {
        var directory = Directory.CreateDirectory(Path.Combine(files.Directory, $"after step {step}")).FullName;
        foreach (var suffix in (string[])["", "-wal"])
        {
            File.Copy(files.Path + suffix, Path.Combine(directory, "outbox.db" + suffix));
        }

        await using var crashed = OpenAt(Path.Combine(directory, "outbox.db"));
        var status = crashed.Status;
        Assert.Equal(promised.Count, status.Head);

        // The host as it was at the crash, and what the outbox still sends it.
        var late = new HashSet<long>(host.Effects.Select(stamp => stamp.Fseq));
        for (var fseq = 1L; fseq <= status.Head; fseq++)
        {
            if (crashed.IsAcknowledged(status.Epoch, fseq))
            {
                Assert.Contains(fseq, late);
                continue;
            }

            var frame = Read(crashed, fseq);
            Assert.Equal(fseq, NumberOf(frame));
            var known = host.Effects.Find(stamp => stamp.Fseq == fseq);
            Assert.True(known == default || known == frame.Stamp, $"frame {fseq} has another stamp after the crash");
            late.Add(fseq);
        }

        Assert.Equal(promised, late.Order());
    }
}
