using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace FacilityIoT.Cloud.Persistence;

/// <summary>Section <c>Storage</c>: where the service keeps what it must not forget.</summary>
public sealed class StorageOptions
{
    public const string Section = "Storage";

    /// <summary>Holds the SQLite database, the keys, the evidence and, until it is fetched, the first administrator's password. Made with mode 0700 when missing.</summary>
    [Required(ErrorMessage = "Storage:Directory must name a directory that the service may write.")]
    public string Directory { get; set; } = "/var/lib/facility-cloud";

    /// <summary>The SQLite file's name within <see cref="Directory"/>.</summary>
    [Required(ErrorMessage = "Storage:DatabaseFile must name a file, for example facility.db.")]
    [RegularExpression("^[^/]+$", ErrorMessage = "Storage:DatabaseFile is a file name within Storage:Directory, without slashes.")]
    public string DatabaseFile { get; set; } = "facility.db";

    /// <summary>
    /// When set, PostgreSQL instead of SQLite: <c>Host=…;Port=…;Database=…;Username=…</c>, without a password; that comes from <see cref="PostgresPasswordFile"/>.
    /// </summary>
    [RegularExpression("^(?i)(?!.*\\bpassword\\b).*$", ErrorMessage = "Storage:Postgres must not hold a password: it would be seen in process lists and logs. Put it into a file and name that in Storage:PostgresPasswordFile.")]
    public string? Postgres { get; set; }

    /// <summary>A file whose first line is PostgreSQL's password; none for peer authentication.</summary>
    public string? PostgresPasswordFile { get; set; }

    /// <summary>The whole path of the SQLite database.</summary>
    public string DatabasePath => Path.Combine(Directory, DatabaseFile);
}

[OptionsValidator]
public sealed partial class StorageOptionsValidator : IValidateOptions<StorageOptions>;
