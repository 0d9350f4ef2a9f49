using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FacilityIoT.Cloud.Ingest;

internal sealed class SiteTable : IEntityTypeConfiguration<Site>
{
    public void Configure(EntityTypeBuilder<Site> builder)
    {
        builder.ToTable("Sites").HasKey(site => site.Id);
    }
}

internal sealed class BoxTable : IEntityTypeConfiguration<Box>
{
    public void Configure(EntityTypeBuilder<Box> builder)
    {
        builder.ToTable("Boxes").HasKey(box => box.Id);
        builder.HasIndex(box => new { box.SiteId, box.Node }).IsUnique();
        builder.HasOne<Site>().WithMany().HasForeignKey(box => box.SiteId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class PointTable : IEntityTypeConfiguration<Point>
{
    public void Configure(EntityTypeBuilder<Point> builder)
    {
        builder.ToTable("Points").HasKey(point => point.Id);
        builder.HasIndex(point => new { point.BoxId, point.Device, point.Name }).IsUnique();
        builder.HasOne<Box>().WithMany().HasForeignKey(point => point.BoxId).OnDelete(DeleteBehavior.Restrict);
    }
}
