using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FacilityIoT.Cloud.Audit;

/// <summary>
/// What the database's triggers ask before a line of a history may be removed. The retention writes it, removes, and takes it away again in one transaction,
/// so that no other ever sees one. It keeps mistakes out; what somebody does on purpose with the database in hand, the hash chain shows.
/// </summary>
public sealed class PruningPermit
{
    public required string TableName { get; init; }

    /// <summary>Only lines written before this instant.</summary>
    public required DateTimeOffset Before { get; init; }
}

internal sealed class PruningPermitTable : IEntityTypeConfiguration<PruningPermit>
{
    public void Configure(EntityTypeBuilder<PruningPermit> builder) => builder.ToTable("PruningPermits").HasKey(permit => permit.TableName);
}
