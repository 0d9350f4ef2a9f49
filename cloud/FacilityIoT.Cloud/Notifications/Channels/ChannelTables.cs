using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FacilityIoT.Cloud.Notifications.Channels;

internal sealed class ChannelStandingTable : IEntityTypeConfiguration<ChannelStanding>
{
    public void Configure(EntityTypeBuilder<ChannelStanding> builder) => builder.ToTable("ChannelStandings").HasKey(standing => standing.Channel);
}

internal sealed class ChannelUseTable : IEntityTypeConfiguration<ChannelUse>
{
    public void Configure(EntityTypeBuilder<ChannelUse> builder)
    {
        builder.ToTable("ChannelUses").HasKey(use => use.Id);
        builder.HasIndex(use => new { use.Channel, use.At });
    }
}
