using System.Diagnostics;
using System.Globalization;

namespace FacilityIoT.Benchmarks.WholePath;

/// <summary>Memory and processor time of a process, by the kernel (proc(5)).</summary>
/// <param name="Resident">VmRSS in MiB.</param>
/// <param name="Anonymous">RssAnon in MiB: resident memory that is no page of a file.</param>
/// <param name="Peak">VmHWM in MiB: the greatest resident memory so far.</param>
/// <param name="Processor">Processor time so far, of all threads, user and system.</param>
internal readonly record struct ProcessFigures(double Resident, double Anonymous, double Peak, TimeSpan Processor)
{
    public static ProcessFigures Read(int processId)
    {
        var status = File.ReadAllLines($"/proc/{processId}/status");
        using var process = Process.GetProcessById(processId);
        return new ProcessFigures(MebiBytes(status, "VmRSS:"), MebiBytes(status, "RssAnon:"), MebiBytes(status, "VmHWM:"), process.TotalProcessorTime);
    }

    private static double MebiBytes(string[] status, string key)
    {
        var line = status.First(each => each.StartsWith(key, StringComparison.Ordinal));
        return double.Parse(line[key.Length..].Replace("kB", "", StringComparison.Ordinal), NumberStyles.Float, CultureInfo.InvariantCulture) / 1024;
    }
}
