using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FacilityIoT.Cloud.Notifications.Outbox;

internal sealed class NotificationTable : IEntityTypeConfiguration<Notification>
{
    public void Configure(EntityTypeBuilder<Notification> builder)
    {
        builder.ToTable("Notifications").HasKey(notification => notification.Id);
        builder.HasIndex(notification => notification.TicketId);
    }
}

internal sealed class DeliveryTable : IEntityTypeConfiguration<Delivery>
{
    public void Configure(EntityTypeBuilder<Delivery> builder)
    {
        builder.ToTable("Deliveries").HasKey(delivery => delivery.Id);
        builder.HasIndex(delivery => new { delivery.Channel, delivery.Urgent, delivery.NextAt }, "IX_Deliveries_Lane").HasFilter("\"Open\"");
        builder.HasIndex(delivery => delivery.NotificationId);
        builder.HasIndex(delivery => new { delivery.Channel, delivery.RecipientKind, delivery.RecipientId });
        builder.HasOne(delivery => delivery.Notification).WithMany().HasForeignKey(delivery => delivery.NotificationId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class InboxMarkTable : IEntityTypeConfiguration<InboxMark>
{
    public void Configure(EntityTypeBuilder<InboxMark> builder)
    {
        builder.ToTable("InboxMarks").HasKey(mark => new { mark.PersonId, mark.NotificationId });
        builder.HasIndex(mark => mark.NotificationId);
        builder.HasOne<Notification>().WithMany().HasForeignKey(mark => mark.NotificationId).OnDelete(DeleteBehavior.Restrict);
    }
}
