using System.Runtime.InteropServices;
using FacilityIoT.Edge.Configuration;
using Microsoft.Win32.SafeHandles;

namespace FacilityIoT.Edge.Gpio.Native;

/// <summary>An open GPIO chip: finds lines by name and requests them. Every error says what to do.</summary>
internal sealed unsafe class GpioChipFile : IDisposable
{
    private readonly string path;
    private readonly SafeFileHandle file;
    private readonly uint lineCount;

    /// <exception cref="GpioException">No such chip, no right to use it, or not a GPIO chip.</exception>
    public GpioChipFile(string path)
    {
        this.path = path;
        file = Libc.Open(path);
        if (file.IsInvalid)
        {
            throw new GpioException(OpenFault(path, Marshal.GetLastPInvokeError()));
        }

        var info = default(GpioAbi.ChipInfo);
        if (Libc.Ioctl(file, GpioAbi.GetChipInfo, &info) < 0)
        {
            var error = Marshal.GetLastPInvokeError();
            file.Dispose();
            throw new GpioException(error == Libc.Enotty
                ? KernelChips.NotOne(path)
                : $"{path} does not tell what it is: {Libc.Describe(error)}.");
        }

        lineCount = info.Lines;
    }

    /// <summary>Requests the lines as inputs.</summary>
    /// <returns>The descriptor that levels and edges are read from, and the offset of each line.</returns>
    /// <exception cref="GpioException">No such line, a name that two lines have, a line in use, or a setting that the chip cannot do.</exception>
    public (SafeFileHandle Lines, IReadOnlyList<uint> Offsets) Request(IReadOnlyList<GpioLine> lines)
    {
        var infos = lines.Any(l => l.Name is not null) ? Enumerable.Range(0, (int)lineCount).Select(i => Info((uint)i)).ToArray() : [];
        var offsets = lines.Select(l => Offset(l, infos)).ToArray();
        var request = LineRequests.Build(lines, offsets);
        if (Libc.Ioctl(file, GpioAbi.GetLine, &request) < 0)
        {
            throw new GpioException(RequestFault(Marshal.GetLastPInvokeError(), offsets));
        }

        return (new SafeFileHandle(request.Fd, ownsHandle: true), offsets);
    }

    public void Dispose() => file.Dispose();

    private static string OpenFault(string path, int error) => error switch
    {
        Libc.Enoent => KernelChips.Missing(path),
        Libc.Eacces or Libc.Eperm => KernelChips.NotAllowed(path),
        _ => $"{path} cannot be opened: {Libc.Describe(error)}.",
    };

    private uint Offset(GpioLine line, LineDescription[] infos)
    {
        if (line.Offset is { } offset)
        {
            return offset >= 0 && offset < lineCount
                ? (uint)offset
                : throw new GpioException($"{path} has no line {offset}; its lines are 0 to {lineCount - 1}.");
        }

        var named = infos.Where(i => i.Name == line.Name).ToArray();
        return named switch
        {
            [var only] => only.Offset,
            [] => throw new GpioException($"{path} has no line called '{line.Name}'; its lines are called {Names(infos)}."),
            _ => throw new GpioException($"{path} has {named.Length} lines called '{line.Name}': {string.Join(", ", named.Select(n => n.Offset))}; give the offset instead."),
        };
    }

    private static string Names(LineDescription[] infos)
    {
        var names = infos.Where(i => i.Name.Length > 0).Select(i => i.Name).ToArray();
        return names.Length == 0 ? "nothing; give offsets" : string.Join(", ", names);
    }

    private string RequestFault(int error, uint[] offsets)
    {
        var used = error == Libc.Ebusy ? offsets.Select(Info).Where(i => i.Used).ToArray() : [];
        return error switch
        {
            Libc.Ebusy when used.Length > 0 =>
                $"{path}: {string.Join(" and ", used.Select(u => $"line {u.Offset} is used by '{u.Consumer}'"))}; stop that program or driver, or wire another line.",
            Libc.Ebusy => $"{path}: a line is in use, or given twice.",
            Libc.Einval => $"{path} refuses the lines' settings; the chip may have no bias, or the kernel is older than 5.10.",
            _ => $"{path} does not give its lines {string.Join(", ", offsets)}: {Libc.Describe(error)}.",
        };
    }

    private LineDescription Info(uint offset)
    {
        var info = new GpioAbi.LineInfo { Offset = offset };
        return Libc.Ioctl(file, GpioAbi.GetLineInfo, &info) < 0
            ? throw new GpioException($"{path} does not describe line {offset}: {Libc.Describe(Marshal.GetLastPInvokeError())}.")
            : new LineDescription(offset, GpioAbi.Text(info.Name), GpioAbi.Text(info.Consumer), (info.Flags & GpioAbi.FlagUsed) != 0);
    }

    private sealed record LineDescription(uint Offset, string Name, string Consumer, bool Used);
}
