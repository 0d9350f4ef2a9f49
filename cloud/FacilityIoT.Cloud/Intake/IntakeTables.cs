using FacilityIoT.Cloud.Residents;
using FacilityIoT.Cloud.Tickets;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FacilityIoT.Cloud.Intake;

internal sealed class DemandCategoryTable : IEntityTypeConfiguration<DemandCategory>
{
    public void Configure(EntityTypeBuilder<DemandCategory> builder)
    {
        builder.ToTable("DemandCategories").HasKey(category => category.Code);
        builder.Property(category => category.Version).IsConcurrencyToken();
        builder.Ignore(category => category.Demand);
    }
}

internal sealed class DemandCellTable : IEntityTypeConfiguration<DemandCell>
{
    public void Configure(EntityTypeBuilder<DemandCell> builder)
    {
        builder.ToTable("DemandMatrix").HasKey(cell => new { cell.Urgent, cell.Special, cell.Group });
        builder.Property(cell => cell.Version).IsConcurrencyToken();
    }
}

internal sealed class ReportTable : IEntityTypeConfiguration<Report>
{
    public void Configure(EntityTypeBuilder<Report> builder)
    {
        builder.ToTable("Reports").HasKey(report => report.Id);
        builder.HasIndex(report => report.TicketId);
        builder.HasIndex(report => new { report.Source, report.Program, report.Reference }, "IX_Reports_OneReference").IsUnique().HasFilter("\"Reference\" IS NOT NULL");
        builder.HasOne<Ticket>().WithMany().HasForeignKey(report => report.TicketId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Resident>().WithMany().HasForeignKey(report => report.ResidentId).OnDelete(DeleteBehavior.Restrict);
    }
}
