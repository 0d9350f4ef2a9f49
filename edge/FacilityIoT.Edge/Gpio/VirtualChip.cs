using System.Globalization;
using FacilityIoT.Edge.Configuration;

namespace FacilityIoT.Edge.Gpio;

/// <summary>A chip for demos and tests: a directory with a file for each line, named like the line or its offset, that holds 0 or 1.</summary>
/// <remarks>
/// The digit is the electrical level: active-low turns it round, as the kernel does. Bias and kernel debounce have no effect. A pulse that is
/// over before the file is read again is not seen.
/// </remarks>
public sealed class VirtualChip : IDigitalInput
{
    public const string Prefix = "virtual:";

    private readonly IReadOnlyList<GpioLine> lines;
    private readonly string[] files;
    private readonly bool[] known;
    private readonly AutoResetEvent changed = new(false);
    private readonly FileSystemWatcher watcher;
    private readonly TimeProvider time;
    private volatile bool overrun;

    /// <exception cref="GpioException">The directory or a line's file is missing.</exception>
    public VirtualChip(GpioChip chip, TimeProvider time)
    {
        (lines, this.time) = (chip.Lines, time);
        var directory = chip.Chip[Prefix.Length..];
        if (!Directory.Exists(directory))
        {
            throw new GpioException($"There is no directory {directory} for the virtual chip; make it, with a file for each line that holds 0 or 1.");
        }

        files = [.. lines.Select(l => Path.Combine(directory, l.Name ?? l.Offset!.Value.ToString(CultureInfo.InvariantCulture)))];
        known = new bool[lines.Count];
        for (var i = 0; i < files.Length; i++)
        {
            known[i] = Level(i) ?? throw new GpioException($"{files[i]} must hold 0 or 1.");
        }

        // A change from here on is noticed: by the watcher, or by the comparison with which every wait begins.
        watcher = new FileSystemWatcher(directory) { NotifyFilter = NotifyFilters.LastWrite | NotifyFilters.FileName };
        watcher.Changed += (_, _) => changed.Set();
        watcher.Created += (_, _) => changed.Set();
        watcher.Renamed += (_, _) => changed.Set();
        watcher.Deleted += (_, _) => changed.Set();
        watcher.Error += (_, _) =>
        {
            overrun = true;
            changed.Set();
        };
        watcher.EnableRaisingEvents = true;
    }

    public IReadOnlyList<bool> ReadAll() => [.. Enumerable.Range(0, files.Length).Select(i => Level(i) ?? known[i])];

    public LineEdges WaitForEdges(TimeSpan timeout, CancellationToken cancellationToken)
    {
        var missed = overrun;
        overrun = false;
        var edges = Edges();
        if (edges.Count == 0 && !missed && timeout > TimeSpan.Zero)
        {
            WaitHandle.WaitAny([changed, cancellationToken.WaitHandle], timeout);
            edges = Edges();
        }

        return new LineEdges(edges, missed);
    }

    public void Dispose()
    {
        watcher.Dispose();
        changed.Dispose();
    }

    private List<LineEdge> Edges()
    {
        var edges = new List<LineEdge>();
        for (var i = 0; i < files.Length; i++)
        {
            if (Level(i) is { } level && level != known[i])
            {
                known[i] = level;
                edges.Add(new LineEdge(i, level, KernelTime.Now(time)));
            }
        }

        return edges;
    }

    /// <summary>After active-low; null while someone is just writing the file.</summary>
    private bool? Level(int line)
    {
        try
        {
            using var file = new FileStream(files[line], FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
            return file.ReadByte() switch
            {
                '0' => lines[line].ActiveLow,
                '1' => !lines[line].ActiveLow,
                _ => null,
            };
        }
        catch (Exception missing) when (missing is IOException or UnauthorizedAccessException)
        {
            throw new GpioException($"{files[line]} cannot be read: {missing.Message}", missing);
        }
    }
}
