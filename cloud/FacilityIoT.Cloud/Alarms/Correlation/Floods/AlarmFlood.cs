using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FacilityIoT.Cloud.Alarms.Correlation.Floods;

/// <summary>A time in which an operator position had more alarms than a person can follow. A position is a site. At most one is open per site (unique index).</summary>
public sealed class AlarmFlood
{
    public long Id { get; init; }
    public required string SiteId { get; init; }
    public required DateTimeOffset StartedAt { get; init; }
    public DateTimeOffset? EndedAt { get; set; }

    /// <summary>How many were annunciated in it, with the one that began it.</summary>
    public int Alarms { get; set; }
    public bool Open { get; set; } = true;
}

internal sealed class AlarmFloodTable : IEntityTypeConfiguration<AlarmFlood>
{
    public void Configure(EntityTypeBuilder<AlarmFlood> builder)
    {
        builder.ToTable("AlarmFloods").HasKey(flood => flood.Id);
        builder.HasIndex(flood => flood.SiteId, "IX_AlarmFloods_OneOpen").IsUnique().HasFilter("\"Open\"");
        builder.HasIndex(flood => flood.StartedAt);
    }
}
