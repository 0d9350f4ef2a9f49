using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace FacilityIoT.Cloud.Persistence.Migrations;

/// <summary>Who did what in a repair, what it asks for and what was used: evidence, parts and stock, reports, commands sent with a key.</summary>
[DbContext(typeof(FacilityDb))]
[Migration("20261121000012_RepairsAndEvidence")]
internal sealed class RepairsAndEvidence : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        Columns(migrationBuilder);
        Records(migrationBuilder);
        Parts(migrationBuilder);
    }

    private static void Columns(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<int>("NobodyTrappedById", "Tickets", nullable: true);
        migrationBuilder.AddColumn<int>("ArrivedById", "Tickets", nullable: true);
        migrationBuilder.AddColumn<int>("RepairedById", "Tickets", nullable: true);
        migrationBuilder.AddColumn<int>("VerifiedById", "Tickets", nullable: true);
        migrationBuilder.AddColumn<int>("Reworks", "Tickets", defaultValue: 0);
        migrationBuilder.AddColumn<string>("WithoutPhotos", "Tickets", nullable: true);
        migrationBuilder.AddColumn<string>("HoldText", "Tickets", nullable: true);
        migrationBuilder.AddColumn<long>("HeldBeforeArrivalMs", "Tickets", defaultValue: 0L);
        migrationBuilder.AddColumn<long>("SaidAt", "TicketEvents", nullable: true);
        migrationBuilder.AddColumn<int>("Version", "TicketEvents", defaultValue: 0);
        migrationBuilder.CreateIndex("IX_Tickets_RepeatOfId", "Tickets", "RepeatOfId");
    }

    private static void Records(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "TicketCommandsDone",
            table => new
            {
                Id = table.Column<long>().Numbered(),
                TicketId = table.Column<long>(),
                Key = table.Column<string>(),
                Fingerprint = table.Column<string>(),
                State = table.Column<int>(),
                Version = table.Column<int>(),
                At = table.Column<long>(),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_TicketCommandsDone", row => row.Id);
                table.ForeignKey("FK_TicketCommandsDone_Tickets_TicketId", row => row.TicketId, "Tickets", "Id", onDelete: ReferentialAction.Restrict);
            });
        migrationBuilder.CreateTable(
            "Evidence",
            table => new
            {
                Id = table.Column<long>().Numbered(),
                TicketId = table.Column<long>(),
                Kind = table.Column<int>(),
                Moment = table.Column<int>(nullable: true),
                Caption = table.Column<string>(nullable: true),
                Sha256 = table.Column<string>(),
                Bytes = table.Column<long>(),
                MediaType = table.Column<string>(),
                TakenAt = table.Column<long>(nullable: true),
                Latitude = table.Column<double>(nullable: true),
                Longitude = table.Column<double>(nullable: true),
                AddedAt = table.Column<long>(),
                AddedById = table.Column<int>(nullable: true),
                AddedBy = table.Column<string>(),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Evidence", row => row.Id);
                table.ForeignKey("FK_Evidence_Tickets_TicketId", row => row.TicketId, "Tickets", "Id", onDelete: ReferentialAction.Restrict);
            });
        migrationBuilder.CreateTable(
            "MajorReports",
            table => new
            {
                Id = table.Column<long>().Numbered(),
                TicketId = table.Column<long>(),
                Cause = table.Column<string>(),
                Measures = table.Column<string>(),
                Prevention = table.Column<string>(),
                AuthorId = table.Column<int>(nullable: true),
                Author = table.Column<string>(),
                FiledAt = table.Column<long>(),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_MajorReports", row => row.Id);
                table.ForeignKey("FK_MajorReports_Tickets_TicketId", row => row.TicketId, "Tickets", "Id", onDelete: ReferentialAction.Restrict);
            });
        migrationBuilder.CreateIndex("IX_TicketCommandsDone_TicketId_Key", "TicketCommandsDone", ["TicketId", "Key"], unique: true);
        migrationBuilder.CreateIndex("IX_Evidence_TicketId", "Evidence", "TicketId");
        migrationBuilder.CreateIndex("IX_Evidence_Sha256", "Evidence", "Sha256");
        migrationBuilder.CreateIndex("IX_MajorReports_TicketId", "MajorReports", "TicketId");
    }

    private static void Parts(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "StockItems",
            table => new
            {
                Id = table.Column<long>().Numbered(),
                SiteId = table.Column<string>(),
                Model = table.Column<string>(),
                NameZh = table.Column<string>(),
                NameEn = table.Column<string>(),
                Unit = table.Column<string>(),
                Trade = table.Column<string>(),
                Thousandths = table.Column<long>(),
                MinimumThousandths = table.Column<long>(),
                WarningTicketId = table.Column<long>(nullable: true),
                Version = table.Column<int>(),
            },
            constraints: table => table.PrimaryKey("PK_StockItems", row => row.Id));
        migrationBuilder.CreateTable(
            "PartUses",
            table => new
            {
                Id = table.Column<long>().Numbered(),
                TicketId = table.Column<long>(),
                Model = table.Column<string>(),
                Thousandths = table.Column<long>(),
                Unit = table.Column<string>(),
                FaultClass = table.Column<string>(nullable: true),
                StockItemId = table.Column<long>(nullable: true),
                UsedAt = table.Column<long>(),
                UsedBy = table.Column<string>(),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_PartUses", row => row.Id);
                table.ForeignKey("FK_PartUses_Tickets_TicketId", row => row.TicketId, "Tickets", "Id", onDelete: ReferentialAction.Restrict);
                table.ForeignKey("FK_PartUses_StockItems_StockItemId", row => row.StockItemId, "StockItems", "Id", onDelete: ReferentialAction.Restrict);
            });
        migrationBuilder.CreateIndex("IX_StockItems_SiteId_Model", "StockItems", ["SiteId", "Model"], unique: true);
        migrationBuilder.CreateIndex("IX_PartUses_TicketId", "PartUses", "TicketId");
        migrationBuilder.CreateIndex("IX_PartUses_StockItemId", "PartUses", "StockItemId");
        migrationBuilder.CreateIndex("IX_PartUses_Model_FaultClass", "PartUses", ["Model", "FaultClass"]);
    }
}
