using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FacilityIoT.Cloud.Dispatch.Staff;

internal sealed class WorkerTable : IEntityTypeConfiguration<Worker>
{
    public void Configure(EntityTypeBuilder<Worker> builder)
    {
        builder.ToTable("Workers").HasKey(worker => worker.PersonId);
        builder.Property(worker => worker.PersonId).ValueGeneratedNever();
        builder.Property(worker => worker.Version).IsConcurrencyToken();
        builder.HasMany(worker => worker.Trades).WithOne().HasForeignKey(trade => trade.PersonId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Team>().WithMany().HasForeignKey(worker => worker.TeamId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class WorkerTradeTable : IEntityTypeConfiguration<WorkerTrade>
{
    public void Configure(EntityTypeBuilder<WorkerTrade> builder) => builder.ToTable("WorkerTrades").HasKey(trade => new { trade.PersonId, trade.Trade });
}

internal sealed class TeamTable : IEntityTypeConfiguration<Team>
{
    public void Configure(EntityTypeBuilder<Team> builder)
    {
        builder.ToTable("Teams").HasKey(team => team.Id);
        builder.Property(team => team.Version).IsConcurrencyToken();
    }
}

internal sealed class SiteAreaTable : IEntityTypeConfiguration<SiteArea>
{
    public void Configure(EntityTypeBuilder<SiteArea> builder)
    {
        builder.ToTable("SiteAreas").HasKey(area => area.Id);
        builder.Property(area => area.Version).IsConcurrencyToken();
        builder.HasIndex(area => new { area.SiteId, area.Code }).IsUnique();
        builder.HasMany(area => area.Covers).WithOne().HasForeignKey(cover => cover.AreaId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class AreaCoverTable : IEntityTypeConfiguration<AreaCover>
{
    public void Configure(EntityTypeBuilder<AreaCover> builder) => builder.ToTable("AreaCovers").HasKey(cover => cover.Id);
}

internal sealed class PositionTable : IEntityTypeConfiguration<Position>
{
    public void Configure(EntityTypeBuilder<Position> builder)
    {
        builder.ToTable("Positions").HasKey(position => position.PersonId);
        builder.Property(position => position.PersonId).ValueGeneratedNever();
    }
}
