using FacilityIoT.Cloud.Tickets;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FacilityIoT.Cloud.Dispatch.Escalations;

internal sealed class EscalationTable : IEntityTypeConfiguration<Escalation>
{
    public void Configure(EntityTypeBuilder<Escalation> builder)
    {
        builder.ToTable("Escalations").HasKey(escalation => escalation.TicketId);
        builder.Property(escalation => escalation.TicketId).ValueGeneratedNever();
        builder.Property(escalation => escalation.Version).IsConcurrencyToken();
        builder.HasOne<Ticket>().WithMany().HasForeignKey(escalation => escalation.TicketId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class DispatchCallTable : IEntityTypeConfiguration<DispatchCall>
{
    public void Configure(EntityTypeBuilder<DispatchCall> builder)
    {
        builder.ToTable("DispatchCalls").HasKey(call => call.Id);
        builder.HasIndex(call => call.TicketId);
        builder.HasOne<Ticket>().WithMany().HasForeignKey(call => call.TicketId).OnDelete(DeleteBehavior.Restrict);
    }
}
