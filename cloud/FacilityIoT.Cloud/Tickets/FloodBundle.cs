using FacilityIoT.Cloud.Alarms.Correlation.Floods;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FacilityIoT.Cloud.Tickets;

/// <summary>One ticket for all alarms of a site and trade that a flood brings: it bundles, it never drops. Its alarms are linked as every ticket's are.</summary>
public sealed class FloodBundle
{
    public long TicketId { get; set; }
    public required long FloodId { get; init; }
    public required string Trade { get; init; }

    /// <summary>How many it has taken.</summary>
    public int Alarms { get; set; }
}

internal sealed class FloodBundleTable : IEntityTypeConfiguration<FloodBundle>
{
    public void Configure(EntityTypeBuilder<FloodBundle> builder)
    {
        builder.ToTable("FloodBundles").HasKey(bundle => bundle.TicketId);
        builder.Property(bundle => bundle.TicketId).ValueGeneratedNever();
        builder.HasIndex(bundle => new { bundle.FloodId, bundle.Trade });
        builder.HasOne<Ticket>().WithMany().HasForeignKey(bundle => bundle.TicketId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<AlarmFlood>().WithMany().HasForeignKey(bundle => bundle.FloodId).OnDelete(DeleteBehavior.Restrict);
    }
}
