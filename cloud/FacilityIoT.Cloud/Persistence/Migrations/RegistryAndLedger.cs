using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace FacilityIoT.Cloud.Persistence.Migrations;

/// <summary>Sites, boxes, points, outbox ledgers, dead letters.</summary>
[DbContext(typeof(FacilityDb))]
[Migration("20261121000001_RegistryAndLedger")]
internal sealed class RegistryAndLedger : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "DeadLetters",
            table => new
            {
                Id = table.Column<long>().Numbered(),
                ReceivedAt = table.Column<long>(),
                Topic = table.Column<string>(),
                Raw = table.Column<byte[]>(),
                Length = table.Column<int>(),
                Reason = table.Column<string>(),
                Detail = table.Column<string>(),
                Epoch = table.Column<string>(nullable: true),
                Fseq = table.Column<long>(nullable: true),
            },
            constraints: table => table.PrimaryKey("PK_DeadLetters", row => row.Id));
        migrationBuilder.CreateTable(
            "Sites",
            table => new
            {
                Id = table.Column<string>(),
                NameZh = table.Column<string>(nullable: true),
                NameEn = table.Column<string>(nullable: true),
                TimeZone = table.Column<string>(),
            },
            constraints: table => table.PrimaryKey("PK_Sites", row => row.Id));
        migrationBuilder.CreateTable(
            "Boxes",
            table => new
            {
                Id = table.Column<int>().Numbered(),
                SiteId = table.Column<string>(),
                Node = table.Column<string>(),
                Software = table.Column<string>(nullable: true),
                Online = table.Column<bool>(),
                BdSeq = table.Column<int>(nullable: true),
                LastSeenAt = table.Column<long>(nullable: true),
                BornAt = table.Column<long>(nullable: true),
                OutboxHead = table.Column<long>(nullable: true),
                OutboxAcked = table.Column<long>(nullable: true),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Boxes", row => row.Id);
                table.ForeignKey("FK_Boxes_Sites_SiteId", row => row.SiteId, "Sites", "Id", onDelete: ReferentialAction.Restrict);
            });
        migrationBuilder.CreateTable(
            "OutboxLedgers",
            table => new
            {
                Id = table.Column<int>().Numbered(),
                BoxId = table.Column<int>(),
                Epoch = table.Column<string>(),
                Watermark = table.Column<long>(),
                Ranges = table.Column<string>(),
                OpenedAt = table.Column<long>(),
                ClosedAt = table.Column<long>(nullable: true),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_OutboxLedgers", row => row.Id);
                table.ForeignKey("FK_OutboxLedgers_Boxes_BoxId", row => row.BoxId, "Boxes", "Id", onDelete: ReferentialAction.Restrict);
            });
        migrationBuilder.CreateTable(
            "Points",
            table => new
            {
                Id = table.Column<int>().Numbered(),
                BoxId = table.Column<int>(),
                Device = table.Column<string>(),
                Name = table.Column<string>(),
                DataType = table.Column<string>(),
                Unit = table.Column<string>(nullable: true),
                Class = table.Column<string>(nullable: true),
                NameZh = table.Column<string>(nullable: true),
                NameEn = table.Column<string>(nullable: true),
                Asset = table.Column<string>(nullable: true),
                AssetZh = table.Column<string>(nullable: true),
                AssetEn = table.Column<string>(nullable: true),
                Area = table.Column<string>(nullable: true),
                AreaZh = table.Column<string>(nullable: true),
                AreaEn = table.Column<string>(nullable: true),
                Present = table.Column<bool>(),
                AlarmLevel = table.Column<int>(nullable: true),
                AlarmTrade = table.Column<string>(nullable: true),
                AlarmTextZh = table.Column<string>(nullable: true),
                AlarmTextEn = table.Column<string>(nullable: true),
                AlarmLatch = table.Column<bool>(),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Points", row => row.Id);
                table.ForeignKey("FK_Points_Boxes_BoxId", row => row.BoxId, "Boxes", "Id", onDelete: ReferentialAction.Restrict);
            });
        migrationBuilder.CreateIndex("IX_Boxes_SiteId_Node", "Boxes", ["SiteId", "Node"], unique: true);
        migrationBuilder.CreateIndex("IX_DeadLetters_ReceivedAt", "DeadLetters", "ReceivedAt");
        migrationBuilder.CreateIndex("IX_OutboxLedgers_BoxId_Epoch", "OutboxLedgers", ["BoxId", "Epoch"], unique: true);
        migrationBuilder.CreateIndex("IX_Points_BoxId_Device_Name", "Points", ["BoxId", "Device", "Name"], unique: true);
    }
}
