using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FacilityIoT.Cloud.Ingest;

internal sealed class OutboxLedgerTable : IEntityTypeConfiguration<OutboxLedger>
{
    public void Configure(EntityTypeBuilder<OutboxLedger> builder)
    {
        builder.ToTable("OutboxLedgers").HasKey(ledger => ledger.Id);
        builder.HasIndex(ledger => new { ledger.BoxId, ledger.Epoch }).IsUnique();
        builder.HasOne<Box>().WithMany().HasForeignKey(ledger => ledger.BoxId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class DeadLetterTable : IEntityTypeConfiguration<DeadLetter>
{
    public void Configure(EntityTypeBuilder<DeadLetter> builder)
    {
        builder.ToTable("DeadLetters").HasKey(letter => letter.Id);
        builder.HasIndex(letter => letter.ReceivedAt);
    }
}
