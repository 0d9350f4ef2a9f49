using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FacilityIoT.Cloud.Alarms.Correlation.Dependencies;

/// <summary>
/// "This panel feeds these assets": while an alarm of the cause is active it explains the alarms of its targets. The cause is one condition of a
/// point, or an asset with a class of alarm.
/// </summary>
public sealed class Dependency
{
    public int Id { get; init; }
    public required string SiteId { get; init; }

    /// <summary>Set together with <see cref="CauseClass"/>; else the point is.</summary>
    public string? CauseAsset { get; set; }

    /// <summary>Which alarms of the asset count: not each of a panel's alarms takes its power away.</summary>
    public string? CauseClass { get; set; }

    /// <summary><c>site/box/device/point</c>.</summary>
    public string? CausePoint { get; set; }
    public string? CauseCondition { get; set; }

    /// <summary>What the operator wants to remember of it.</summary>
    public string? Note { get; set; }
    public int Version { get; set; }
    public List<DependencyTarget> Targets { get; } = [];

    /// <summary>Whether an alarm of this kind is the cause.</summary>
    internal bool IsCause(string site, string point, string condition, string? asset, string alarmClass) => SiteId == site
        && (CausePoint is null ? asset is not null && asset == CauseAsset && alarmClass == CauseClass : point == CausePoint && condition == CauseCondition);

    /// <summary>Whether alarms at this place are explained. The cause's own asset never is: its alarms are the explanation.</summary>
    internal bool Explains(string site, string? asset, string? area) => SiteId == site && (asset is null || asset != CauseAsset)
        && Targets.Any(target => (target.Asset is not null && target.Asset == asset) || (target.Area is not null && target.Area == area));
}

/// <summary>One asset or one whole area that is explained.</summary>
public sealed class DependencyTarget
{
    public int Id { get; init; }
    public int DependencyId { get; set; }
    public string? Asset { get; init; }
    public string? Area { get; init; }
}

internal sealed class DependencyTable : IEntityTypeConfiguration<Dependency>
{
    public void Configure(EntityTypeBuilder<Dependency> builder)
    {
        builder.ToTable("Dependencies").HasKey(dependency => dependency.Id);
        builder.Property(dependency => dependency.Version).IsConcurrencyToken();
        builder.HasIndex(dependency => dependency.SiteId);
        builder.HasMany(dependency => dependency.Targets).WithOne().HasForeignKey(target => target.DependencyId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class DependencyTargetTable : IEntityTypeConfiguration<DependencyTarget>
{
    public void Configure(EntityTypeBuilder<DependencyTarget> builder)
    {
        builder.ToTable("DependencyTargets").HasKey(target => target.Id);
        builder.HasIndex(target => target.DependencyId);
    }
}
