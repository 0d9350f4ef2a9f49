using Microsoft.Data.Sqlite;

namespace FacilityIoT.Edge.Outbox;

internal enum DiskTroubleKind
{
    /// <summary>No space is left.</summary>
    Full,

    /// <summary>The file or its file system takes no writes, cannot be opened, or the device fails: may pass by itself.</summary>
    Refused,

    /// <summary>The file's content is not what SQLite wrote: the file is set aside.</summary>
    Corrupt,
}

/// <summary>What a failed access to the outbox's file means, in a word for the code and in a sentence for people.</summary>
internal readonly record struct DiskTrouble(DiskTroubleKind Kind, string Text)
{
    // https://www.sqlite.org/rescode.html
    private const int ReadOnly = 8;
    private const int IoError = 10;
    private const int Corrupt = 11;
    private const int Full = 13;
    private const int CannotOpen = 14;
    private const int NotADatabase = 26;

    public static DiskTrouble Of(SqliteException fault, string path) => fault.SqliteErrorCode switch
    {
        Full => new(DiskTroubleKind.Full, $"The disk of {path} is full."),
        ReadOnly => new(DiskTroubleKind.Refused, $"{path} or its file system is read-only."),
        IoError => new(DiskTroubleKind.Refused, $"The disk of {path} fails: {fault.Message} (extended code {fault.SqliteExtendedErrorCode})."),
        CannotOpen => new(DiskTroubleKind.Refused, $"{path} cannot be opened; does its directory exist, and may this user write there?"),
        Corrupt or NotADatabase => new(DiskTroubleKind.Corrupt, $"{path} is damaged: {fault.Message}"),
        _ => new(DiskTroubleKind.Refused, $"{path}: {fault.Message}"),
    };
}
