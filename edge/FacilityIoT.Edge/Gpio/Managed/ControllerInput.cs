using System.Device.Gpio;
using System.Device.Gpio.Drivers;
using FacilityIoT.Edge.Configuration;
using FacilityIoT.Edge.Drivers;

namespace FacilityIoT.Edge.Gpio.Managed;

/// <summary>
/// Lines of a chip through System.Device.Gpio. Its events carry no time and end without a word when their thread fails, and some chips have none:
/// so the levels are read again at short intervals, and an edge is told once, whichever way it was seen.
/// </summary>
/// <remarks>Edges carry the time at which this process learned of them. A pulse shorter than the interval is seen only where there are events.</remarks>
public sealed class ControllerInput : IDigitalInput
{
    /// <summary>How late an edge is at most whose event was lost.</summary>
    public static readonly TimeSpan Reread = TimeSpan.FromMilliseconds(100);

    /// <summary>The same for chips without events.</summary>
    public static readonly TimeSpan PollPeriod = TimeSpan.FromMilliseconds(10);

    private readonly GpioChip chip;
    private readonly TimeProvider time;
    private readonly GpioController controller;
    private readonly EdgeQueue events;
    private readonly PinValuePair[] pins;
    private readonly bool[] known;
    private readonly TimeSpan period;
    private long rereadAt;

    /// <param name="driver">Made here and not before: it fails where there is no chip.</param>
    /// <exception cref="GpioException">No such chip or line, or a setting that it cannot do; the message says what to do.</exception>
    public ControllerInput(GpioChip chip, Func<GpioDriver> driver, TimeProvider time)
    {
        (this.chip, this.time) = (chip, time);
        events = new EdgeQueue(chip.Lines, time);
        GpioController? opened = null;
        try
        {
            var made = driver();
            controller = opened = new GpioController(made);
            pins = [.. chip.Lines.Select(line => new PinValuePair(ControllerLine.Open(chip, line, controller), PinValue.Low))];
            period = Watch(made) ? Reread : PollPeriod;
            known = Levels();
            rereadAt = time.After(time.GetTimestamp(), period);
        }
        catch (Exception fault) when (fault is not GpioException)
        {
            Close(opened);
            throw new GpioException($"{chip.Chip} cannot be used: {fault.GetBaseException().Message}", fault);
        }
        catch (GpioException)
        {
            Close(opened);
            throw;
        }
    }

    public IReadOnlyList<bool> ReadAll() => Levels();

    public LineEdges WaitForEdges(TimeSpan timeout, CancellationToken cancellationToken)
    {
        var until = time.After(time.GetTimestamp(), timeout);
        while (true)
        {
            var overrun = events.Take(out var waiting);
            var edges = News(waiting);
            if (time.GetTimestamp() >= rereadAt)
            {
                edges.AddRange(Differences());
                rereadAt = time.After(time.GetTimestamp(), period);
            }

            var left = time.GetElapsedTime(time.GetTimestamp(), until);
            if (edges.Count > 0 || overrun || left <= TimeSpan.Zero || cancellationToken.IsCancellationRequested)
            {
                return new LineEdges(edges, overrun);
            }

            var toReread = time.GetElapsedTime(time.GetTimestamp(), rereadAt);
            events.Wait(left < toReread ? left : toReread, cancellationToken);
        }
    }

    public void Dispose() => Close(controller);

    /// <summary>Asks for events of every line; false when the chip has none to give.</summary>
    private bool Watch(GpioDriver driver)
    {
        if (driver is LibGpiodDriver && chip.Lines.Any(l => l.Bias is GpioBias.PullUp or GpioBias.PullDown))
        {
            // libgpiod 1 would ask the kernel for the line anew, without its pull-up.
            return false;
        }

        try
        {
            foreach (var pin in pins)
            {
                controller.RegisterCallbackForPinValueChangedEvent(pin.PinNumber, PinEventTypes.Rising | PinEventTypes.Falling, events.Put);
            }

            return true;
        }
        catch (Exception none) when (none is NotSupportedException or InvalidOperationException or IOException)
        {
            // No interrupt. The refused request may have cost the line: it is asked for again.
            foreach (var line in chip.Lines)
            {
                controller.SetPinMode(line.Offset!.Value, ControllerLine.ModeOf(line));
            }

            return false;
        }
    }

    /// <summary>An event tells nothing new when the levels, read again, had told it already.</summary>
    private List<LineEdge> News(IReadOnlyList<LineEdge> edges)
    {
        var news = new List<LineEdge>(edges.Count);
        foreach (var edge in edges.Where(e => known[e.Line] != e.Active))
        {
            known[edge.Line] = edge.Active;
            news.Add(edge);
        }

        return news;
    }

    private List<LineEdge> Differences()
    {
        var now = KernelTime.Now(time);
        return News([.. Levels().Select((active, line) => new LineEdge(line, active, now))]);
    }

    private bool[] Levels()
    {
        try
        {
            controller.Read(pins);
            return [.. pins.Select((pin, line) => pin.PinValue == PinValue.High != chip.Lines[line].ActiveLow)];
        }
        catch (Exception fault)
        {
            throw new GpioException($"{chip.Chip} is gone: {fault.Message}", fault);
        }
    }

    private void Close(GpioController? opened)
    {
        events.Close();
        try
        {
            opened?.Dispose();
        }
        catch (Exception gone) when (gone is IOException or InvalidOperationException)
        {
            // The chip is no longer there to be told that it is let go.
        }

        events.Dispose();
    }
}
