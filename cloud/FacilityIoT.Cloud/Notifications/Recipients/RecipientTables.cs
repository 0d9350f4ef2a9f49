using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FacilityIoT.Cloud.Notifications.Recipients;

internal sealed class ContactAddressTable : IEntityTypeConfiguration<ContactAddress>
{
    public void Configure(EntityTypeBuilder<ContactAddress> builder)
    {
        builder.ToTable("ContactAddresses").HasKey(address => address.Id);
        builder.Property(address => address.Version).IsConcurrencyToken();
        builder.HasIndex(address => new { address.OwnerKind, address.OwnerId, address.Channel, address.Address }).IsUnique();
    }
}

internal sealed class SupervisionTable : IEntityTypeConfiguration<Supervision>
{
    public void Configure(EntityTypeBuilder<Supervision> builder)
    {
        builder.ToTable("Supervisions").HasKey(supervision => supervision.Id);
        builder.HasIndex(supervision => supervision.SiteId);
    }
}
