namespace FacilityIoT.Testing;

/// <summary>A folder for a server's or a test's files.</summary>
public sealed class StateDirectory : IDisposable
{
    private const string Memory = "/dev/shm";
    private const long Room = 4L << 30;
    private readonly bool _temporary;

    private StateDirectory(string path, bool temporary)
    {
        // For this user alone: passwords lie inside.
        Path = Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute).FullName;
        _temporary = temporary;
    }

    /// <summary>The folder's full path.</summary>
    public string Path { get; }

    /// <summary>A new folder under the system's temporary folder that is removed on dispose.</summary>
    public static StateDirectory Temporary() => new(Directory.CreateTempSubdirectory("facility-").FullName, temporary: true);

    /// <summary>
    /// As <see cref="Temporary"/>, in memory where the machine offers enough of it: for servers that make and delete thousands of files, which costs a disk's file system
    /// more than all that the tests do with them.
    /// </summary>
    public static StateDirectory InMemory() => HasRoom(Memory)
        ? new(System.IO.Path.Combine(Memory, $"facility-{Guid.NewGuid():n}"), temporary: true)
        : Temporary();

    /// <summary>A folder that stays: made if it is not there.</summary>
    public static StateDirectory Lasting(string path) => new(path, temporary: false);

    /// <summary>The full path of a file or folder inside.</summary>
    public string this[string name] => System.IO.Path.Combine(Path, name);

    private static bool HasRoom(string path) => Directory.Exists(path) && new DriveInfo(path).AvailableFreeSpace >= Room;

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_temporary)
        {
            Directory.Delete(Path, recursive: true);
        }
    }
}
