using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FacilityIoT.Cloud.Timers;

internal sealed class DueTimeTable : IEntityTypeConfiguration<DueTime>
{
    public void Configure(EntityTypeBuilder<DueTime> builder)
    {
        builder.ToTable("DueTimes").HasKey(due => due.Id);
        builder.HasIndex(due => new { due.Kind, due.Subject }, "IX_DueTimes_OneWaiting").IsUnique().HasFilter("\"Waiting\"");
        builder.HasIndex(due => due.DueAt, "IX_DueTimes_DueAt").HasFilter("\"Waiting\"");
    }
}
