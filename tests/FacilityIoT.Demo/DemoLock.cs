namespace FacilityIoT.Demo;

/// <summary>One demo at a time in one repository: two would share the state folder.</summary>
internal static class DemoLock
{
    /// <exception cref="InvalidOperationException">Another demo runs.</exception>
    internal static IDisposable Take(string folder)
    {
        Directory.CreateDirectory(folder);
        try
        {
            return new FileStream(Path.Combine(folder, "demo.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException taken)
        {
            throw new InvalidOperationException("another demo of this repository is running: end it first.", taken);
        }
    }
}
