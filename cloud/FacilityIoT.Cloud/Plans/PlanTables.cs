using FacilityIoT.Cloud.Ingest;
using FacilityIoT.Cloud.Tickets;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FacilityIoT.Cloud.Plans;

internal sealed class MaintenancePlanTable : IEntityTypeConfiguration<MaintenancePlan>
{
    public void Configure(EntityTypeBuilder<MaintenancePlan> builder)
    {
        builder.ToTable("MaintenancePlans").HasKey(plan => plan.Id);
        builder.Property(plan => plan.Version).IsConcurrencyToken();
        builder.HasIndex(plan => plan.SiteId);
        builder.HasOne<Site>().WithMany().HasForeignKey(plan => plan.SiteId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class PlanRunTable : IEntityTypeConfiguration<PlanRun>
{
    public void Configure(EntityTypeBuilder<PlanRun> builder)
    {
        builder.ToTable("PlanRuns").HasKey(run => run.Id);
        builder.HasIndex(run => new { run.PlanId, run.DueAt }).IsUnique();
        builder.HasIndex(run => run.TicketId);
        builder.HasOne<MaintenancePlan>().WithMany().HasForeignKey(run => run.PlanId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Ticket>().WithMany().HasForeignKey(run => run.TicketId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class TestCallScheduleTable : IEntityTypeConfiguration<TestCallSchedule>
{
    public void Configure(EntityTypeBuilder<TestCallSchedule> builder)
    {
        builder.ToTable("TestCallSchedules").HasKey(schedule => schedule.Id);
        builder.Property(schedule => schedule.Version).IsConcurrencyToken();
        builder.HasIndex(schedule => new { schedule.SiteId, schedule.Asset }).IsUnique();
        builder.HasOne<Site>().WithMany().HasForeignKey(schedule => schedule.SiteId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class TestCallTable : IEntityTypeConfiguration<TestCall>
{
    public void Configure(EntityTypeBuilder<TestCall> builder)
    {
        builder.ToTable("TestCalls").HasKey(call => call.Id);
        builder.HasIndex(call => new { call.ScheduleId, call.DueAt });
        builder.HasOne<TestCallSchedule>().WithMany().HasForeignKey(call => call.ScheduleId).OnDelete(DeleteBehavior.Restrict);
    }
}
