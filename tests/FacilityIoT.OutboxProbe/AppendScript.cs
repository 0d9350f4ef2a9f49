using System.Globalization;
using FacilityIoT.Wire.Delivery;

namespace FacilityIoT.OutboxProbe;

/// <summary>
/// Appends numbered frames from several sides at once until killed, and says "frame NUMBER SAMPLE ." after each append returned; the dot tells a whole
/// line from one that the kill cut off.
/// </summary>
internal static class AppendScript
{
    private const int Sides = 4;

    public static async Task<int> RunAsync(string path, long first)
    {
        var number = first - 1;
        await using var outbox = ProbeFrames.Open(path);
        using var output = Console.OpenStandardOutput();
        await Task.WhenAll(Enumerable.Range(0, Sides).Select(side => Task.Run(async () =>
        {
            while (true)
            {
                var mine = Interlocked.Increment(ref number);
                var lane = mine % 10 == 0 ? FrameLane.Alarm : FrameLane.Telemetry;
                var fseq = await outbox.AppendAsync(ProbeFrames.Frame(mine, lane, samples: 1 + (int)(mine % 50)), CancellationToken.None);
                var line = System.Text.Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"frame {fseq} {mine} .\n"));

                // One write, so that lines of different sides do not mix.
                output.Write(line);
            }
        })));
        return 0;
    }
}
