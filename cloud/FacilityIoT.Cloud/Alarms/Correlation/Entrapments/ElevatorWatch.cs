using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FacilityIoT.Cloud.Alarms.Correlation.Entrapments;

/// <summary>What the entrapment rule knows of one elevator.</summary>
public sealed class ElevatorWatch
{
    public int Id { get; init; }

    /// <summary><c>site/box/device</c>: the device that reads the elevator's controller.</summary>
    public required string Elevator { get; init; }
    public string? Asset { get; set; }
    public string? Area { get; set; }

    /// <summary>The <see cref="EntrapmentSituation.Facts"/> as JSON.</summary>
    public string Facts { get; set; } = "{}";
    public bool Trapped { get; set; }
}

internal sealed class ElevatorWatchTable : IEntityTypeConfiguration<ElevatorWatch>
{
    public void Configure(EntityTypeBuilder<ElevatorWatch> builder)
    {
        builder.ToTable("ElevatorWatches").HasKey(watch => watch.Id);
        builder.HasIndex(watch => watch.Elevator).IsUnique();
    }
}
