using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace FacilityIoT.Cloud.Persistence.Migrations;

/// <summary>Notifications with their deliveries, the addresses and routes they follow, and how the channels stand.</summary>
[DbContext(typeof(FacilityDb))]
[Migration("20261121000016_NotificationOutbox")]
internal sealed class NotificationOutbox : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        Outbox(migrationBuilder);
        Recipients(migrationBuilder);
        Channels(migrationBuilder);
    }

    private static void Outbox(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "Notifications",
            table => new
            {
                Id = table.Column<long>().Numbered(),
                TicketId = table.Column<long>(),
                Happening = table.Column<string>(),
                Level = table.Column<int>(),
                SiteId = table.Column<string>(),
                Data = table.Column<string>(),
                At = table.Column<long>(),
            },
            constraints: table => table.PrimaryKey("PK_Notifications", row => row.Id));
        migrationBuilder.CreateTable(
            "Deliveries",
            table => new
            {
                Id = table.Column<long>().Numbered(),
                NotificationId = table.Column<long>(),
                Key = table.Column<string>(),
                RecipientKind = table.Column<int>(),
                RecipientId = table.Column<int>(nullable: true),
                Channel = table.Column<string>(),
                Address = table.Column<string>(),
                Language = table.Column<int>(),
                Urgent = table.Column<bool>(),
                State = table.Column<int>(),
                Open = table.Column<bool>(),
                NextAt = table.Column<long>(),
                FirstTriedAt = table.Column<long>(nullable: true),
                Attempts = table.Column<int>(),
                MayRepeat = table.Column<bool>(),
                CreatedAt = table.Column<long>(),
                SentAt = table.Column<long>(nullable: true),
                Said = table.Column<string>(nullable: true),
                BundleId = table.Column<long>(nullable: true),
                InsteadOfId = table.Column<long>(nullable: true),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Deliveries", row => row.Id);
                table.ForeignKey("FK_Deliveries_Notifications_NotificationId", row => row.NotificationId, "Notifications", "Id", onDelete: ReferentialAction.Restrict);
            });
        migrationBuilder.CreateTable(
            "InboxMarks",
            table => new
            {
                PersonId = table.Column<int>(),
                NotificationId = table.Column<long>(),
                ReadAt = table.Column<long>(),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_InboxMarks", row => new { row.PersonId, row.NotificationId });
                table.ForeignKey("FK_InboxMarks_Notifications_NotificationId", row => row.NotificationId, "Notifications", "Id", onDelete: ReferentialAction.Restrict);
            });
        migrationBuilder.CreateIndex("IX_Notifications_TicketId", "Notifications", "TicketId");
        migrationBuilder.CreateIndex("IX_Deliveries_Lane", "Deliveries", ["Channel", "Urgent", "NextAt"], filter: "\"Open\"");
        migrationBuilder.CreateIndex("IX_Deliveries_NotificationId", "Deliveries", "NotificationId");
        migrationBuilder.CreateIndex("IX_Deliveries_Channel_RecipientKind_RecipientId", "Deliveries", ["Channel", "RecipientKind", "RecipientId"]);
        migrationBuilder.CreateIndex("IX_InboxMarks_NotificationId", "InboxMarks", "NotificationId");
    }

    private static void Recipients(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "ContactAddresses",
            table => new
            {
                Id = table.Column<long>().Numbered(),
                OwnerKind = table.Column<int>(),
                OwnerId = table.Column<int>(),
                Channel = table.Column<string>(),
                Address = table.Column<string>(),
                Language = table.Column<int>(),
                Verified = table.Column<bool>(),
                Rank = table.Column<int>(),
                QuietFrom = table.Column<int>(nullable: true),
                QuietUntil = table.Column<int>(nullable: true),
                TimeZone = table.Column<string>(),
                CodeHash = table.Column<string>(nullable: true),
                CodeUntil = table.Column<long>(nullable: true),
                CodeTries = table.Column<int>(),
                CreatedAt = table.Column<long>(),
                Version = table.Column<int>(),
            },
            constraints: table => table.PrimaryKey("PK_ContactAddresses", row => row.Id));
        migrationBuilder.CreateTable(
            "Supervisions",
            table => new
            {
                Id = table.Column<int>().Numbered(),
                PersonId = table.Column<int>(),
                SiteId = table.Column<string>(nullable: true),
            },
            constraints: table => table.PrimaryKey("PK_Supervisions", row => row.Id));
        migrationBuilder.CreateTable(
            "NotificationRoutes",
            table => new
            {
                Id = table.Column<int>().Numbered(),
                Happening = table.Column<string>(),
                SiteId = table.Column<string>(nullable: true),
                FromLevel = table.Column<int>(),
                ToLevel = table.Column<int>(),
                Recipient = table.Column<int>(),
                Channels = table.Column<string>(),
            },
            constraints: table => table.PrimaryKey("PK_NotificationRoutes", row => row.Id));
        migrationBuilder.CreateIndex("IX_ContactAddresses_OwnerKind_OwnerId_Channel_Address", "ContactAddresses", ["OwnerKind", "OwnerId", "Channel", "Address"], unique: true);
        migrationBuilder.CreateIndex("IX_Supervisions_SiteId", "Supervisions", "SiteId");
        migrationBuilder.CreateIndex("IX_NotificationRoutes_Happening_SiteId", "NotificationRoutes", ["Happening", "SiteId"]);
    }

    private static void Channels(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "ChannelStandings",
            table => new
            {
                Channel = table.Column<string>(),
                PausedUntil = table.Column<long>(nullable: true),
                LastSentAt = table.Column<long>(nullable: true),
                LastFailureAt = table.Column<long>(nullable: true),
                LastFailure = table.Column<string>(nullable: true),
            },
            constraints: table => table.PrimaryKey("PK_ChannelStandings", row => row.Channel));
        migrationBuilder.CreateTable(
            "ChannelUses",
            table => new
            {
                Id = table.Column<long>().Numbered(),
                Channel = table.Column<string>(),
                At = table.Column<long>(),
            },
            constraints: table => table.PrimaryKey("PK_ChannelUses", row => row.Id));
        migrationBuilder.CreateIndex("IX_ChannelUses_Channel_At", "ChannelUses", ["Channel", "At"]);
    }
}
