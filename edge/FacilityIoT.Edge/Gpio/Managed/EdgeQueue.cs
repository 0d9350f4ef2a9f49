using System.Device.Gpio;
using FacilityIoT.Edge.Configuration;

namespace FacilityIoT.Edge.Gpio.Managed;

/// <summary>From the threads on which System.Device.Gpio calls back to the one that waits for edges. Bounded; what finds no room is told as an overrun.</summary>
internal sealed class EdgeQueue(IReadOnlyList<GpioLine> lines, TimeProvider time) : IDisposable
{
    private readonly Lock gate = new();
    private readonly AutoResetEvent changed = new(false);
    private List<LineEdge> waiting = [];
    private bool overrun;
    private bool closed;

    public void Put(object sender, PinValueChangedEventArgs change)
    {
        lock (gate)
        {
            var line = IndexOf(change.PinNumber);
            if (closed || line < 0)
            {
                return;
            }

            if (waiting.Count < LineEdges.Most)
            {
                waiting.Add(new LineEdge(line, change.ChangeType == PinEventTypes.Rising != lines[line].ActiveLow, KernelTime.Now(time)));
            }
            else
            {
                overrun = true;
            }

            changed.Set();
        }
    }

    /// <returns>Whether edges were dropped.</returns>
    public bool Take(out IReadOnlyList<LineEdge> edges)
    {
        lock (gate)
        {
            (edges, waiting) = (waiting, []);
            (var dropped, overrun) = (overrun, false);
            return dropped;
        }
    }

    public void Wait(TimeSpan most, CancellationToken cancellationToken) =>
        WaitHandle.WaitAny([changed, cancellationToken.WaitHandle], most > TimeSpan.Zero ? most : TimeSpan.Zero);

    /// <summary>From here on nothing is taken: a callback may come late.</summary>
    public void Close()
    {
        lock (gate)
        {
            closed = true;
        }
    }

    public void Dispose() => changed.Dispose();

    private int IndexOf(int pin)
    {
        for (var line = 0; line < lines.Count; line++)
        {
            if (lines[line].Offset == pin)
            {
                return line;
            }
        }

        return -1;
    }
}
