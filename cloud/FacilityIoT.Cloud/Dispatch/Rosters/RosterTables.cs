using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FacilityIoT.Cloud.Dispatch.Rosters;

internal sealed class RosterTable : IEntityTypeConfiguration<Roster>
{
    public void Configure(EntityTypeBuilder<Roster> builder)
    {
        builder.ToTable("Rosters").HasKey(roster => roster.Id);
        builder.Property(roster => roster.Version).IsConcurrencyToken();
        builder.HasIndex(roster => roster.SiteId);
        builder.HasMany(roster => roster.Trades).WithOne().HasForeignKey(trade => trade.RosterId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(roster => roster.Shifts).WithOne().HasForeignKey(shift => shift.RosterId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(roster => roster.Entries).WithOne().HasForeignKey(entry => entry.RosterId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class RosterTradeTable : IEntityTypeConfiguration<RosterTrade>
{
    public void Configure(EntityTypeBuilder<RosterTrade> builder) => builder.ToTable("RosterTrades").HasKey(trade => new { trade.RosterId, trade.Trade });
}

internal sealed class RosterShiftTable : IEntityTypeConfiguration<RosterShift>
{
    public void Configure(EntityTypeBuilder<RosterShift> builder) => builder.ToTable("RosterShifts").HasKey(shift => new { shift.RosterId, shift.Kind });
}

internal sealed class RosterEntryTable : IEntityTypeConfiguration<RosterEntry>
{
    public void Configure(EntityTypeBuilder<RosterEntry> builder)
    {
        builder.ToTable("RosterEntries").HasKey(entry => new { entry.RosterId, entry.Week, entry.Day, entry.Shift, entry.PersonId });
        builder.HasIndex(entry => entry.PersonId);
    }
}

internal sealed class AbsenceTable : IEntityTypeConfiguration<Absence>
{
    public void Configure(EntityTypeBuilder<Absence> builder)
    {
        builder.ToTable("Absences").HasKey(absence => absence.Id);
        builder.Ignore(absence => absence.Interval);
        builder.HasIndex(absence => absence.Until);
    }
}

internal sealed class SwapTable : IEntityTypeConfiguration<Swap>
{
    public void Configure(EntityTypeBuilder<Swap> builder)
    {
        builder.ToTable("Swaps").HasKey(swap => swap.Id);
        builder.Property(swap => swap.Version).IsConcurrencyToken();
        builder.HasIndex(swap => new { swap.RosterId, swap.Date });
        builder.HasOne<Roster>().WithMany().HasForeignKey(swap => swap.RosterId).OnDelete(DeleteBehavior.Cascade);
    }
}
