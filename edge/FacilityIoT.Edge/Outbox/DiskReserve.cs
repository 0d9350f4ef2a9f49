namespace FacilityIoT.Edge.Outbox;

/// <summary>
/// Disk space that belongs to alarms: a file of zeros beside the outbox. When the disk is full and an alarm comes, it is deleted: into its room go the
/// write-ahead log, its checkpoint, and alarm frames for which no telemetry is left to be given up. Telemetry is stored again only when the file could
/// be made anew. Used by the writer's loop alone.
/// </summary>
internal sealed class DiskReserve(string outboxPath)
{
    /// <summary>Four times what the write-ahead log grows to.</summary>
    public const int Bytes = 4 << 20;

    private readonly string path = outboxPath + ".reserve";

    public bool IsHeld { get; private set; }

    /// <summary>True when the space is reserved, by now or before. Writes nothing when the disk has no room for it.</summary>
    public bool TryHold()
    {
        if (IsHeld)
        {
            return true;
        }

        try
        {
            var file = new FileInfo(path);
            if (!file.Exists || file.Length != Bytes)
            {
                if (new DriveInfo(Path.GetFullPath(outboxPath)).AvailableFreeSpace < Bytes)
                {
                    return false;
                }

                File.WriteAllBytes(path, new byte[Bytes]);
            }

            IsHeld = true;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // Another program took the room; half a file is no reserve.
            Release();
        }

        return IsHeld;
    }

    /// <summary>Gives the space to whoever writes next. False when there was nothing to give.</summary>
    public bool Release()
    {
        var held = IsHeld;
        IsHeld = false;
        try
        {
            File.Delete(path);
            return held;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // On a disk that takes no change at all there is nothing to give.
            return false;
        }
    }
}
