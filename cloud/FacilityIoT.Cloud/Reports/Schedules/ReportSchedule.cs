using FacilityIoT.Cloud.Ingest;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FacilityIoT.Cloud.Reports.Schedules;

/// <summary>A report that is made again and again: of each day, week or month, when it is over.</summary>
public sealed class ReportSchedule
{
    public int Id { get; init; }
    public required string Name { get; set; }
    public required ReportPeriod Period { get; set; }

    /// <summary>When it is made, in minutes of the day after the period's last, by the wall clock of <see cref="TimeZone"/>.</summary>
    public required int MinuteOfDay { get; set; }

    /// <summary>IANA.</summary>
    public required string TimeZone { get; set; }

    /// <summary>Null for all sites.</summary>
    public string? SiteId { get; set; }

    /// <summary>Headers in Chinese; otherwise in English.</summary>
    public bool Chinese { get; set; }

    /// <summary>E-mail addresses, one a line; may be empty.</summary>
    public string Recipients { get; set; } = "";

    /// <summary>The first day of the next period to be made, as <see cref="DateOnly.DayNumber"/>.</summary>
    public required int NextDay { get; set; }
    public int Version { get; set; }

    /// <summary>When the report of this range is due.</summary>
    public DateTimeOffset DueAt(ReportRange range) => SiteDays.At(range.Until, TimeOnly.MinValue.AddMinutes(MinuteOfDay), SiteZones.Of(TimeZone));
}

/// <summary>A report of a schedule: asked for, then made.</summary>
public sealed class ReportFile
{
    public long Id { get; init; }
    public required int ScheduleId { get; init; }

    /// <summary>The schedule's name at that time.</summary>
    public required string Name { get; init; }

    /// <summary>As <see cref="DateOnly.DayNumber"/>.</summary>
    public required int FromDay { get; init; }

    /// <summary>The first day that is no longer part of it.</summary>
    public required int UntilDay { get; init; }
    public required DateTimeOffset RequestedAt { get; init; }
    public DateTimeOffset? MadeAt { get; set; }

    /// <summary>The file's name in <c>Storage:Directory/reports</c>.</summary>
    public string? File { get; set; }

    /// <summary>Of the file, in lower-case hexadecimal.</summary>
    public string? Sha256 { get; set; }
    public long Bytes { get; set; }
    public int Failures { get; set; }

    /// <summary>Why it could not be made the last time.</summary>
    public string? Trouble { get; set; }

    public ReportRange Range => new(DateOnly.FromDayNumber(FromDay), DateOnly.FromDayNumber(UntilDay));
}

internal sealed class ReportScheduleTable : IEntityTypeConfiguration<ReportSchedule>
{
    public void Configure(EntityTypeBuilder<ReportSchedule> builder)
    {
        builder.ToTable("ReportSchedules").HasKey(schedule => schedule.Id);
        builder.Property(schedule => schedule.Version).IsConcurrencyToken();
    }
}

internal sealed class ReportFileTable : IEntityTypeConfiguration<ReportFile>
{
    public void Configure(EntityTypeBuilder<ReportFile> builder)
    {
        builder.ToTable("ReportFiles").HasKey(file => file.Id);
        builder.Ignore(file => file.Range);
        builder.HasIndex(file => new { file.ScheduleId, file.FromDay }).IsUnique();
    }
}
