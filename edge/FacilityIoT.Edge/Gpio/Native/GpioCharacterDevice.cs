using System.Runtime.InteropServices;
using FacilityIoT.Edge.Configuration;
using Microsoft.Win32.SafeHandles;

namespace FacilityIoT.Edge.Gpio.Native;

/// <summary>Lines of a Linux GPIO chip through the character device, uAPI version 2.</summary>
public sealed unsafe class GpioCharacterDevice : IDigitalInput
{
    private const int BatchSize = 64;

    private readonly SafeFileHandle lines;
    private readonly SafeFileHandle wakeUp = Libc.WakeUp();
    private readonly Dictionary<uint, int> indexes = [];
    private readonly int count;
    private readonly string path;
    private uint lastSequence;

    /// <exception cref="GpioException">No such chip or line, or the line is in use; the message says what to do.</exception>
    public GpioCharacterDevice(GpioChip chip)
    {
        (path, count) = (chip.Chip, chip.Lines.Count);
        using var file = new GpioChipFile(chip.Chip);
        (lines, var offsets) = file.Request(chip.Lines);
        for (var i = 0; i < offsets.Count; i++)
        {
            indexes[offsets[i]] = i;
        }
    }

    public IReadOnlyList<bool> ReadAll()
    {
        var values = new GpioAbi.LineValues { Mask = count == 64 ? ulong.MaxValue : (1ul << count) - 1 };
        if (Libc.Ioctl(lines, GpioAbi.GetValues, &values) < 0)
        {
            throw Gone();
        }

        var bits = values.Bits;
        return [.. Enumerable.Range(0, count).Select(i => (bits >> i & 1) != 0)];
    }

    public LineEdges WaitForEdges(TimeSpan timeout, CancellationToken cancellationToken)
    {
        using var cancelled = cancellationToken.Register(static w => Libc.Signal((SafeFileHandle)w!), wakeUp);
        var descriptors = stackalloc Libc.PollDescriptor[2];
        descriptors[0] = new() { File = (int)lines.DangerousGetHandle(), Wanted = Libc.PollIn };
        descriptors[1] = new() { File = (int)wakeUp.DangerousGetHandle(), Wanted = Libc.PollIn };
        var ready = Libc.Poll(descriptors, 2, (int)Math.Min(int.MaxValue, Math.Ceiling(timeout.TotalMilliseconds)));
        if (ready < 0 && Marshal.GetLastPInvokeError() != Libc.Eintr)
        {
            throw Gone();
        }

        return ready > 0 && descriptors[0].Seen != 0 ? ReadEdges() : LineEdges.None;
    }

    public void Dispose()
    {
        lines.Dispose();
        wakeUp.Dispose();
    }

    private LineEdges ReadEdges()
    {
        var events = stackalloc GpioAbi.LineEvent[BatchSize];
        var bytes = Libc.Read(lines, events, BatchSize * sizeof(GpioAbi.LineEvent));
        if (bytes < 0)
        {
            throw Gone();
        }

        var batch = new ReadOnlySpan<GpioAbi.LineEvent>(events, (int)(bytes / sizeof(GpioAbi.LineEvent)));
        var edges = new List<LineEdge>(batch.Length);
        var overrun = false;
        foreach (var edge in batch)
        {
            // The first event of a request is number 1; numbers wrap.
            overrun |= edge.Sequence != unchecked(lastSequence + 1);
            lastSequence = edge.Sequence;
            edges.Add(new LineEdge(indexes[edge.Offset], edge.Id == GpioAbi.EventRising, edge.TimestampNs));
        }

        return new LineEdges(edges, overrun);
    }

    private GpioException Gone() => new($"{path} is gone: {Libc.Describe(Marshal.GetLastPInvokeError())}.");
}
