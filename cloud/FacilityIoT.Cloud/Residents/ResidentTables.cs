using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FacilityIoT.Cloud.Residents;

internal sealed class ResidentTable : IEntityTypeConfiguration<Resident>
{
    public void Configure(EntityTypeBuilder<Resident> builder)
    {
        builder.ToTable("Residents").HasKey(resident => resident.Id);
        builder.Property(resident => resident.Version).IsConcurrencyToken();
        builder.HasIndex(resident => new { resident.SiteId, resident.Area });

        // Not unique: one owner may have two flats, and a family one phone.
        builder.HasIndex(resident => resident.PhoneLookup);
    }
}

internal sealed class TicketReporterTable : IEntityTypeConfiguration<TicketReporter>
{
    public void Configure(EntityTypeBuilder<TicketReporter> builder)
    {
        builder.ToTable("TicketReporters").HasKey(reporter => new { reporter.TicketId, reporter.ResidentId });
        builder.HasIndex(reporter => reporter.ResidentId);
        builder.HasOne<Resident>().WithMany().HasForeignKey(reporter => reporter.ResidentId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class ResidentLinkTable : IEntityTypeConfiguration<ResidentLink>
{
    public void Configure(EntityTypeBuilder<ResidentLink> builder)
    {
        builder.ToTable("ResidentLinks").HasKey(link => link.Id);
        builder.HasIndex(link => link.TokenHash).IsUnique();
        builder.HasOne<Resident>().WithMany().HasForeignKey(link => link.ResidentId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class PhoneLookupKeyTable : IEntityTypeConfiguration<PhoneLookupKey>
{
    public void Configure(EntityTypeBuilder<PhoneLookupKey> builder)
    {
        builder.ToTable("PhoneLookupKeys").HasKey(key => key.Id);
        builder.Property(key => key.Id).ValueGeneratedNever();
    }
}
