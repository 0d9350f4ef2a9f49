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
        builder.Property(alarm => alarm.Activations).HasDefaultValue(0).ValueGeneratedNever();
        builder.Property(alarm => alarm.ShelfPending).HasDefaultValue(false).ValueGeneratedNever();
        builder.HasIndex(alarm => new { alarm.SiteId, alarm.ActiveAt });
        builder.HasIndex(alarm => new { alarm.SiteId, alarm.AnnunciatedAt });
    }
}

internal sealed class AlarmTransitionTable : IEntityTypeConfiguration<AlarmTransition>
{
    public void Configure(EntityTypeBuilder<AlarmTransition> builder)
    {
        builder.ToTable("AlarmTransitions").HasKey(transition => transition.Id);
        builder.Property(transition => transition.Annunciated).HasDefaultValue(false).ValueGeneratedNever();
        builder.Property(transition => transition.Version).HasDefaultValue(0).ValueGeneratedNever();
        builder.HasIndex(transition => transition.AlarmId);
        builder.HasIndex(transition => transition.RecordedAt);
        builder.HasOne<Alarm>().WithMany().HasForeignKey(transition => transition.AlarmId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class AlarmConditionTable : IEntityTypeConfiguration<AlarmCondition>
{
    public void Configure(EntityTypeBuilder<AlarmCondition> builder)
    {
        builder.ToTable("AlarmConditions").HasKey(condition => condition.Id);
        builder.HasIndex(condition => new { condition.Point, condition.Condition }).IsUnique();
        builder.Property(condition => condition.Own).HasDefaultValue(false).ValueGeneratedNever();
        builder.Property(condition => condition.RecentActivations).HasDefaultValue("").ValueGeneratedNever();
        builder.HasIndex(condition => condition.ShelvedUntil, "IX_AlarmConditions_Shelved").HasFilter("\"ShelvedUntil\" IS NOT NULL");
        builder.HasIndex(condition => condition.SuppressedBy, "IX_AlarmConditions_Suppressed").HasFilter("\"SuppressedBy\" IS NOT NULL");
        builder.HasIndex(condition => condition.OutOfServiceTicket, "IX_AlarmConditions_OutOfService").HasFilter("\"OutOfServiceTicket\" IS NOT NULL");
    }
}
