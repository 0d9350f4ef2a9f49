using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace FacilityIoT.Cloud.Persistence.Migrations;

/// <summary>People with their roles, API keys.</summary>
[DbContext(typeof(FacilityDb))]
[Migration("20261121000003_PeopleAndKeys")]
internal sealed class PeopleAndKeys : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "People",
            table => new
            {
                Id = table.Column<int>().Numbered(),
                Name = table.Column<string>(),
                NormalizedName = table.Column<string>(),
                PasswordHash = table.Column<string>(nullable: true),
                SecurityStamp = table.Column<string>(),
                FailedLogins = table.Column<int>(),
                LockedUntil = table.Column<long>(nullable: true),
                CreatedAt = table.Column<long>(),
            },
            constraints: table => table.PrimaryKey("PK_People", row => row.Id));
        migrationBuilder.CreateTable(
            "PersonRoles",
            table => new
            {
                PersonId = table.Column<int>(),
                Role = table.Column<string>(),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_PersonRoles", row => new { row.PersonId, row.Role });
                table.ForeignKey("FK_PersonRoles_People_PersonId", row => row.PersonId, "People", "Id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateTable(
            "ApiKeys",
            table => new
            {
                Id = table.Column<int>().Numbered(),
                Name = table.Column<string>(),
                Prefix = table.Column<string>(),
                Hash = table.Column<byte[]>(),
                Role = table.Column<string>(),
                CreatedAt = table.Column<long>(),
                LastUsedAt = table.Column<long>(nullable: true),
                RevokedAt = table.Column<long>(nullable: true),
            },
            constraints: table => table.PrimaryKey("PK_ApiKeys", row => row.Id));
        migrationBuilder.CreateIndex("IX_People_NormalizedName", "People", "NormalizedName", unique: true);
        migrationBuilder.CreateIndex("IX_ApiKeys_Prefix", "ApiKeys", "Prefix", unique: true);
        migrationBuilder.CreateIndex("IX_ApiKeys_Name", "ApiKeys", "Name", unique: true, filter: "\"RevokedAt\" IS NULL");
    }
}
