using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FacilityIoT.Cloud.Tickets;

internal sealed class TicketCommandDoneTable : IEntityTypeConfiguration<TicketCommandDone>
{
    public void Configure(EntityTypeBuilder<TicketCommandDone> builder)
    {
        builder.ToTable("TicketCommandsDone").HasKey(done => done.Id);
        builder.HasIndex(done => new { done.TicketId, done.Key }).IsUnique();
        builder.HasOne<Ticket>().WithMany().HasForeignKey(done => done.TicketId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class EvidenceTable : IEntityTypeConfiguration<Evidence>
{
    public void Configure(EntityTypeBuilder<Evidence> builder)
    {
        builder.ToTable("Evidence").HasKey(piece => piece.Id);
        builder.HasIndex(piece => piece.TicketId);
        builder.HasIndex(piece => piece.Sha256);
        builder.HasOne<Ticket>().WithMany().HasForeignKey(piece => piece.TicketId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class MajorReportTable : IEntityTypeConfiguration<MajorReport>
{
    public void Configure(EntityTypeBuilder<MajorReport> builder)
    {
        builder.ToTable("MajorReports").HasKey(report => report.Id);
        builder.HasIndex(report => report.TicketId);
        builder.HasOne<Ticket>().WithMany().HasForeignKey(report => report.TicketId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class StockItemTable : IEntityTypeConfiguration<StockItem>
{
    public void Configure(EntityTypeBuilder<StockItem> builder)
    {
        builder.ToTable("StockItems").HasKey(item => item.Id);
        builder.Property(item => item.Version).IsConcurrencyToken();
        builder.HasIndex(item => new { item.SiteId, item.Model }).IsUnique();

        // No foreign key on its warning: what is stored for a ticket goes with it when it is pruned, and the stock must not.
    }
}

internal sealed class PartUseTable : IEntityTypeConfiguration<PartUse>
{
    public void Configure(EntityTypeBuilder<PartUse> builder)
    {
        builder.ToTable("PartUses").HasKey(use => use.Id);
        builder.HasIndex(use => use.TicketId);
        builder.HasIndex(use => use.StockItemId);
        builder.HasIndex(use => new { use.Model, use.FaultClass });
        builder.HasOne<Ticket>().WithMany().HasForeignKey(use => use.TicketId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<StockItem>().WithMany().HasForeignKey(use => use.StockItemId).OnDelete(DeleteBehavior.Restrict);
    }
}
