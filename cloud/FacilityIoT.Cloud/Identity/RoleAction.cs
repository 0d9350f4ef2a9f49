using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FacilityIoT.Cloud.Identity;

/// <summary>A site's own decision about one action of one role, over <see cref="FacilityAction.LeastRole"/>.</summary>
public sealed class RoleAction
{
    /// <summary>One of <see cref="Roles.All"/> but administrator, who may do everything always.</summary>
    public required string Role { get; init; }

    /// <summary><see cref="FacilityAction.Name"/>.</summary>
    public required string Action { get; init; }
    public required bool Allowed { get; set; }
}

/// <summary>One row that counts the changes of <see cref="RoleAction"/>: by it other processes see that theirs are old.</summary>
public sealed class RoleActionsVersion
{
    public const int TheOne = 1;

    public int Id { get; init; } = TheOne;
    public int Version { get; set; }
}

internal sealed class RoleActionTable : IEntityTypeConfiguration<RoleAction>
{
    public void Configure(EntityTypeBuilder<RoleAction> builder) => builder.ToTable("RoleActions").HasKey(row => new { row.Role, row.Action });
}

internal sealed class RoleActionsVersionTable : IEntityTypeConfiguration<RoleActionsVersion>
{
    public void Configure(EntityTypeBuilder<RoleActionsVersion> builder)
    {
        builder.ToTable("RoleActionsVersions").HasKey(row => row.Id);
        builder.Property(row => row.Id).ValueGeneratedNever();
    }
}
