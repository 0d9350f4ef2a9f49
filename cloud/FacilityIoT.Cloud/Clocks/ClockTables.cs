using FacilityIoT.Cloud.Ingest;
using FacilityIoT.Cloud.Tickets;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FacilityIoT.Cloud.Clocks;

internal sealed class TicketClockTable : IEntityTypeConfiguration<TicketClock>
{
    public void Configure(EntityTypeBuilder<TicketClock> builder)
    {
        builder.ToTable("TicketClocks").HasKey(clock => clock.Id);
        builder.Ignore(clock => clock.IsOpen);
        builder.HasIndex(clock => new { clock.TicketId, clock.Kind, clock.Round }).IsUnique();
        builder.HasIndex(clock => clock.DueAt, "IX_TicketClocks_DueAt").HasFilter("\"StoppedAt\" IS NULL");
        builder.HasIndex(clock => clock.BreachedAt);
        builder.HasOne<Ticket>().WithMany().HasForeignKey(clock => clock.TicketId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class ClockTargetTable : IEntityTypeConfiguration<ClockTarget>
{
    public void Configure(EntityTypeBuilder<ClockTarget> builder)
    {
        builder.ToTable("ClockTargets").HasKey(target => new { target.SiteId, target.Level, target.Kind });
        builder.Property(target => target.Version).IsConcurrencyToken();
        builder.HasOne<Site>().WithMany().HasForeignKey(target => target.SiteId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class SiteHoursTable : IEntityTypeConfiguration<SiteHours>
{
    public void Configure(EntityTypeBuilder<SiteHours> builder)
    {
        builder.ToTable("SiteHours").HasKey(hours => hours.SiteId);
        builder.Property(hours => hours.Version).IsConcurrencyToken();
        builder.HasOne<Site>().WithMany().HasForeignKey(hours => hours.SiteId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class TicketNoticeTable : IEntityTypeConfiguration<TicketNotice>
{
    public void Configure(EntityTypeBuilder<TicketNotice> builder)
    {
        builder.ToTable("TicketNotices").HasKey(notice => notice.Id);
        builder.HasIndex(notice => new { notice.TicketId, notice.Count }).IsUnique();
        builder.HasOne<Ticket>().WithMany().HasForeignKey(notice => notice.TicketId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class FollowUpTable : IEntityTypeConfiguration<FollowUp>
{
    public void Configure(EntityTypeBuilder<FollowUp> builder)
    {
        builder.ToTable("FollowUps").HasKey(followUp => followUp.Id);
        builder.HasIndex(followUp => new { followUp.TicketId, followUp.Round }).IsUnique();
        builder.HasIndex(followUp => followUp.RectificationId);
        builder.HasOne<Ticket>().WithMany().HasForeignKey(followUp => followUp.TicketId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class TicketSolutionTable : IEntityTypeConfiguration<TicketSolution>
{
    public void Configure(EntityTypeBuilder<TicketSolution> builder)
    {
        builder.ToTable("TicketSolutions").HasKey(solution => solution.TicketId);
        builder.Property(solution => solution.TicketId).ValueGeneratedNever();
        builder.HasOne<Ticket>().WithMany().HasForeignKey(solution => solution.TicketId).OnDelete(DeleteBehavior.Restrict);
    }
}
