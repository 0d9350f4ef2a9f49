using FacilityIoT.Edge.Outbox;
using FacilityIoT.Wire.Delivery;

namespace FacilityIoT.OutboxProbe;

/// <summary>Fills the disk with telemetry, stores alarms all the same, frees the disk, goes on; says what it sees.</summary>
internal static class FullDiskScript
{
    /// <summary>More than the telemetry that can be given up for them.</summary>
    private const int Alarms = 900;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public static async Task<int> RunAsync(string path, string ballast)
    {
        await using var outbox = ProbeFrames.Open(path);
        var number = 0L;
        var waiting = new List<Task<long>>();
        while (outbox.Trouble is null)
        {
            waiting.Add(outbox.AppendAsync(ProbeFrames.Frame(++number, FrameLane.Telemetry, samples: 100), CancellationToken.None).AsTask());
            if (waiting.Count >= 64)
            {
                await Task.WhenAny(Task.WhenAny(waiting), Task.Delay(TimeSpan.FromMilliseconds(50), TimeProvider.System));
                waiting.RemoveAll(append => append.IsCompletedSuccessfully);
            }
        }

        Console.WriteLine($"trouble: {outbox.Trouble}");
        Console.WriteLine($"bdSeq: {outbox.NextBdSeq()}");
        for (var i = 0; i < Alarms; i++)
        {
            await outbox.AppendAsync(ProbeFrames.Frame(++number, FrameLane.Alarm, samples: 100), CancellationToken.None).AsTask().WaitAsync(Patience);
        }

        Console.WriteLine($"alarms stored: {Alarms}");
        Console.WriteLine($"trouble then: {outbox.Trouble}");
        File.Delete(ballast);
        await Task.WhenAll(waiting).WaitAsync(Patience);
        var last = await outbox.AppendAsync(ProbeFrames.Frame(++number, FrameLane.Telemetry, samples: 100), CancellationToken.None).AsTask().WaitAsync(Patience);
        Console.WriteLine($"trouble: {outbox.Trouble ?? "none"}");
        Console.WriteLine($"appended: {number}");
        Console.WriteLine($"head: {last}");
        var (found, gone) = (0, 0);
        for (var fseq = 1L; fseq <= last; fseq++)
        {
            _ = outbox.Read(outbox.Status.Epoch, fseq) is FrameRead.Found ? found++ : gone++;
        }

        Console.WriteLine($"found: {found}");
        Console.WriteLine($"gone: {gone}");
        Console.WriteLine($"alarms kept: {outbox.AlarmNumbers(outbox.Status.Epoch).Count}");
        Console.WriteLine($"evicted: {outbox.Counters.Evicted}");
        return 0;
    }
}
