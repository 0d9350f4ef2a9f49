namespace FacilityIoT.PlantSimulator.Values;

/// <summary>A line of a virtual GPIO chip: a file that holds 0 or 1.</summary>
internal static class LineFile
{
    /// <summary>Written in place in one go: a reader sees the old digit or the new one.</summary>
    public static void Write(string path, bool level)
    {
        using var file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);
        file.Write(level ? "1\n"u8 : "0\n"u8);
    }
}
