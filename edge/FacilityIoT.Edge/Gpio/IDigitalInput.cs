using FacilityIoT.Edge.Configuration;

namespace FacilityIoT.Edge.Gpio;

/// <summary>The digital-input port: the lines of one chip.</summary>
public interface IDigitalInput : IDisposable
{
    /// <summary>The present level of every line, by index, after active-low.</summary>
    /// <exception cref="GpioException">The chip or a line is gone.</exception>
    IReadOnlyList<bool> ReadAll();

    /// <summary>Waits for edges, at most this long; empty when there was none.</summary>
    /// <remarks><see cref="LineEdges.Overrun"/> says that edges were missed: read the levels again.</remarks>
    /// <exception cref="GpioException">The chip or a line is gone.</exception>
    LineEdges WaitForEdges(TimeSpan timeout, CancellationToken cancellationToken);
}

/// <summary>Opens the lines of a chip as inputs with bias, debounce and edge detection.</summary>
public interface IDigitalInputs
{
    /// <exception cref="GpioException">No such chip or line, or the line is in use; the message says what to do.</exception>
    IDigitalInput Open(GpioChip chip);
}

/// <param name="Line">Index into <see cref="GpioChip.Lines"/>.</param>
/// <param name="MonotonicNs">The kernel's CLOCK_MONOTONIC, nanoseconds.</param>
public readonly record struct LineEdge(int Line, bool Active, ulong MonotonicNs);

public sealed record LineEdges(IReadOnlyList<LineEdge> Edges, bool Overrun)
{
    /// <summary>The most edges that are kept for one who does not ask: 16 for each of 64 lines, as the kernel does.</summary>
    public const int Most = 1024;

    public static LineEdges None { get; } = new([], false);
}

public sealed class GpioException(string message, Exception? inner = null) : IOException(message, inner);
