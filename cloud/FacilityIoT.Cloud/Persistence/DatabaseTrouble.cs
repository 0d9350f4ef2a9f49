using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.Cloud.Persistence;

/// <summary>Tells trouble with the store (locked, disk full, gone: wait and try again) from trouble with what is being stored.</summary>
public static class DatabaseTrouble
{
    private const int Error = 1;
    private const int Constraint = 19;
    private const int Mismatch = 20;
    private const int Range = 25;

    /// <summary>True when the same unit of work may succeed later.</summary>
    public static bool IsTransient(Exception exception) => exception switch
    {
        // A generic error is "no such table" after the file was taken away as well as a wrong statement; both are worth another try.
        SqliteException { SqliteErrorCode: Error } => true,
        SqliteException sqlite => sqlite.SqliteErrorCode is not (Constraint or Mismatch or Range),
        DbUpdateConcurrencyException => false,
        DbUpdateException { InnerException: { } inner } => IsTransient(inner),
        DbException other => other.IsTransient,
        IOException or UnauthorizedAccessException or TimeoutException => true,
        _ => false,
    };
}
