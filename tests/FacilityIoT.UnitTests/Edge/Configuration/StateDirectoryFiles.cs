using FacilityIoT.Testing;

namespace FacilityIoT.UnitTests.Edge.Configuration;

internal static class StateDirectoryFiles
{
    public static void Write(this StateDirectory folder, string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(folder[name])!);
        File.WriteAllText(folder[name], text);
    }
}
