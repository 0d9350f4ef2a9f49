using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FacilityIoT.Cloud.Alarms.Correlation.Boxes;

internal sealed class BoxLossTable : IEntityTypeConfiguration<BoxLoss>
{
    public void Configure(EntityTypeBuilder<BoxLoss> builder)
    {
        builder.ToTable("BoxLosses").HasKey(loss => loss.Id);
        builder.HasIndex(loss => new { loss.SiteId, loss.Node }, "IX_BoxLosses_OneOpen").IsUnique().HasFilter("\"Open\"");
    }
}

internal sealed class PowerLossTable : IEntityTypeConfiguration<PowerLoss>
{
    public void Configure(EntityTypeBuilder<PowerLoss> builder)
    {
        builder.ToTable("PowerLosses").HasKey(loss => loss.Id);
        builder.HasIndex(loss => loss.SiteId, "IX_PowerLosses_OneOpen").IsUnique().HasFilter("\"Open\"");
    }
}
