using FacilityIoT.Cloud.Tickets;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FacilityIoT.Cloud.Dispatch.Assignments;

internal sealed class AssignmentTable : IEntityTypeConfiguration<Assignment>
{
    public void Configure(EntityTypeBuilder<Assignment> builder)
    {
        builder.ToTable("Assignments").HasKey(assignment => assignment.Id);
        builder.Property(assignment => assignment.Version).IsConcurrencyToken();
        builder.HasIndex(assignment => assignment.TicketId);
        builder.HasIndex(assignment => new { assignment.SiteId, assignment.At });
        builder.HasOne<Ticket>().WithMany().HasForeignKey(assignment => assignment.TicketId).OnDelete(DeleteBehavior.Restrict);
    }
}
