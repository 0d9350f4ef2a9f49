using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FacilityIoT.Cloud.Alarms;

internal sealed class AlarmTable : IEntityTypeConfiguration<Alarm>
{
    public void Configure(EntityTypeBuilder<Alarm> builder)
    {
        builder.ToTable("Alarms").HasKey(alarm => alarm.Id);
        builder.Property(alarm => alarm.Version).IsConcurrencyToken();
        builder.HasIndex(alarm => new { alarm.Point, alarm.Condition }, "IX_Alarms_OneOpen").IsUnique().HasFilter("\"Open\"");
        builder.HasIndex(alarm => new { alarm.SiteId, alarm.ActiveAt });
    }
}

internal sealed class AlarmTransitionTable : IEntityTypeConfiguration<AlarmTransition>
{
    public void Configure(EntityTypeBuilder<AlarmTransition> builder)
    {
        builder.ToTable("AlarmTransitions").HasKey(transition => transition.Id);
        builder.HasIndex(transition => transition.AlarmId);
        builder.HasOne<Alarm>().WithMany().HasForeignKey(transition => transition.AlarmId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class AlarmConditionTable : IEntityTypeConfiguration<AlarmCondition>
{
    public void Configure(EntityTypeBuilder<AlarmCondition> builder)
    {
        builder.ToTable("AlarmConditions").HasKey(condition => condition.Id);
        builder.HasIndex(condition => new { condition.Point, condition.Condition }).IsUnique();
    }
}
