using FacilityIoT.Cloud.Tickets;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FacilityIoT.Cloud.Dispatch.Outside;

internal sealed class ContractorTable : IEntityTypeConfiguration<Contractor>
{
    public void Configure(EntityTypeBuilder<Contractor> builder)
    {
        builder.ToTable("Contractors").HasKey(firm => firm.Id);
        builder.Property(firm => firm.Version).IsConcurrencyToken();
        builder.HasMany(firm => firm.Sites).WithOne().HasForeignKey(site => site.ContractorId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(firm => firm.Trades).WithOne().HasForeignKey(trade => trade.ContractorId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class ContractorSiteTable : IEntityTypeConfiguration<ContractorSite>
{
    public void Configure(EntityTypeBuilder<ContractorSite> builder) => builder.ToTable("ContractorSites").HasKey(site => new { site.ContractorId, site.SiteId });
}

internal sealed class ContractorTradeTable : IEntityTypeConfiguration<ContractorTrade>
{
    public void Configure(EntityTypeBuilder<ContractorTrade> builder) => builder.ToTable("ContractorTrades").HasKey(trade => new { trade.ContractorId, trade.Trade });
}

internal sealed class ContractorCallTable : IEntityTypeConfiguration<ContractorCall>
{
    public void Configure(EntityTypeBuilder<ContractorCall> builder)
    {
        builder.ToTable("ContractorCalls").HasKey(call => call.Id);
        builder.HasIndex(call => call.TicketId);
        builder.HasOne<Ticket>().WithMany().HasForeignKey(call => call.TicketId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Contractor>().WithMany().HasForeignKey(call => call.ContractorId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class UtilityContactTable : IEntityTypeConfiguration<UtilityContact>
{
    public void Configure(EntityTypeBuilder<UtilityContact> builder)
    {
        builder.ToTable("UtilityContacts").HasKey(contact => contact.Id);
        builder.Property(contact => contact.Version).IsConcurrencyToken();
        builder.HasIndex(contact => contact.SiteId);
    }
}

internal sealed class PlannedOutageTable : IEntityTypeConfiguration<PlannedOutage>
{
    public void Configure(EntityTypeBuilder<PlannedOutage> builder)
    {
        builder.ToTable("PlannedOutages").HasKey(outage => outage.Id);
        builder.Property(outage => outage.Version).IsConcurrencyToken();
        builder.HasIndex(outage => new { outage.SiteId, outage.Until });
    }
}
