using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace FacilityIoT.Cloud.Persistence.Migrations;

/// <summary>Residents with their data sealed; reports with catalogue and matrix; articles with their terms.</summary>
[DbContext(typeof(FacilityDb))]
[Migration("20261121000013_ResidentsIntakeKnowledge")]
internal sealed partial class ResidentsIntakeKnowledge : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        Residents(migrationBuilder);
        Intake(migrationBuilder);
        Catalogue(migrationBuilder);
        Articles(migrationBuilder);
    }

    private static void Residents(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "Residents",
            table => new
            {
                Id = table.Column<int>().Numbered(),
                SiteId = table.Column<string>(),
                Area = table.Column<string>(nullable: true),
                Language = table.Column<string>(),
                SealedName = table.Column<string>(nullable: true),
                SealedPhone = table.Column<string>(nullable: true),
                SealedAddress = table.Column<string>(nullable: true),
                PhoneLookup = table.Column<string>(nullable: true),
                CreatedAt = table.Column<long>(),
                ErasedAt = table.Column<long>(nullable: true),
                Version = table.Column<int>(),
            },
            constraints: table => table.PrimaryKey("PK_Residents", row => row.Id));
        migrationBuilder.CreateTable(
            "TicketReporters",
            table => new
            {
                TicketId = table.Column<long>(),
                ResidentId = table.Column<int>(),
                At = table.Column<long>(),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_TicketReporters", row => new { row.TicketId, row.ResidentId });
                table.ForeignKey("FK_TicketReporters_Residents_ResidentId", row => row.ResidentId, "Residents", "Id", onDelete: ReferentialAction.Restrict);
            });
        migrationBuilder.CreateTable(
            "ResidentLinks",
            table => new
            {
                Id = table.Column<long>().Numbered(),
                TicketId = table.Column<long>(),
                ResidentId = table.Column<int>(),
                TokenHash = table.Column<string>(),
                CreatedAt = table.Column<long>(),
                ExpiresAt = table.Column<long>(),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_ResidentLinks", row => row.Id);
                table.ForeignKey("FK_ResidentLinks_Residents_ResidentId", row => row.ResidentId, "Residents", "Id", onDelete: ReferentialAction.Restrict);
            });
        migrationBuilder.CreateTable(
            "PhoneLookupKeys",
            table => new
            {
                Id = table.Column<int>(),
                SealedKey = table.Column<string>(),
            },
            constraints: table => table.PrimaryKey("PK_PhoneLookupKeys", row => row.Id));
        migrationBuilder.CreateIndex("IX_Residents_SiteId_Area", "Residents", ["SiteId", "Area"]);
        migrationBuilder.CreateIndex("IX_Residents_PhoneLookup", "Residents", "PhoneLookup");
        migrationBuilder.CreateIndex("IX_ResidentLinks_ResidentId", "ResidentLinks", "ResidentId");
        migrationBuilder.CreateIndex("IX_ResidentLinks_TokenHash", "ResidentLinks", "TokenHash", unique: true);
        migrationBuilder.CreateIndex("IX_TicketReporters_ResidentId", "TicketReporters", "ResidentId");
    }
}
