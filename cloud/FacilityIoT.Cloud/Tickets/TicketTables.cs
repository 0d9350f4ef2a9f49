using FacilityIoT.Cloud.Alarms;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FacilityIoT.Cloud.Tickets;

internal sealed class TicketTable : IEntityTypeConfiguration<Ticket>
{
    public void Configure(EntityTypeBuilder<Ticket> builder)
    {
        builder.ToTable("Tickets").HasKey(ticket => ticket.Id);
        builder.Property(ticket => ticket.Version).IsConcurrencyToken();
        builder.HasIndex(ticket => ticket.Number).IsUnique();
        builder.HasIndex(ticket => new { ticket.SiteId, ticket.RaisedAt });
        builder.HasIndex(ticket => ticket.AssigneeId, "IX_Tickets_AssigneeId").HasFilter("\"Open\"");
        builder.HasIndex(ticket => new { ticket.Asset, ticket.FaultClass });
        builder.HasIndex(ticket => ticket.RepeatOfId);
        builder.Property(ticket => ticket.Reworks).HasDefaultValue(0);
        builder.Property(ticket => ticket.HeldBeforeArrivalMs).HasDefaultValue(0L);
    }
}

internal sealed class TicketAlarmTable : IEntityTypeConfiguration<TicketAlarm>
{
    public void Configure(EntityTypeBuilder<TicketAlarm> builder)
    {
        builder.ToTable("TicketAlarms").HasKey(link => new { link.TicketId, link.AlarmId });
        builder.HasIndex(link => link.AlarmId, "IX_TicketAlarms_OneOpen").IsUnique().HasFilter("\"Open\"");
        builder.HasOne<Ticket>().WithMany().HasForeignKey(link => link.TicketId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Alarm>().WithMany().HasForeignKey(link => link.AlarmId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class TicketEventTable : IEntityTypeConfiguration<TicketEvent>
{
    public void Configure(EntityTypeBuilder<TicketEvent> builder)
    {
        builder.ToTable("TicketEvents").HasKey(line => line.Id);
        builder.HasIndex(line => line.TicketId);
        builder.Property(line => line.Version).HasDefaultValue(0);
        builder.HasOne<Ticket>().WithMany().HasForeignKey(line => line.TicketId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class TicketDayTable : IEntityTypeConfiguration<TicketDay>
{
    public void Configure(EntityTypeBuilder<TicketDay> builder)
    {
        builder.ToTable("TicketDays").HasKey(day => day.Day);
        builder.Property(day => day.Day).ValueGeneratedNever();
    }
}
