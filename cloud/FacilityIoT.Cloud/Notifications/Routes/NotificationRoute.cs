using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FacilityIoT.Cloud.Notifications.Routes;

/// <summary>Who is told of a happening. The rows of a happening replace its default routes; those of a site replace those of all sites.</summary>
public sealed class NotificationRoute
{
    public int Id { get; init; }

    /// <summary>A happening by name.</summary>
    public required string Happening { get; init; }

    /// <summary>Null: every site that has no routes of its own for this happening.</summary>
    public string? SiteId { get; init; }

    /// <summary>For which levels, 1–5, both inclusive.</summary>
    public required int FromLevel { get; init; }
    public required int ToLevel { get; init; }
    public required RouteRecipient Recipient { get; init; }

    /// <summary>For people and firms: the channels to use together, by name with commas between. Empty: the first of the recipient's own order.</summary>
    public required string Channels { get; init; }
}

internal sealed class NotificationRouteTable : IEntityTypeConfiguration<NotificationRoute>
{
    public void Configure(EntityTypeBuilder<NotificationRoute> builder)
    {
        builder.ToTable("NotificationRoutes").HasKey(route => route.Id);
        builder.HasIndex(route => new { route.Happening, route.SiteId });
    }
}
