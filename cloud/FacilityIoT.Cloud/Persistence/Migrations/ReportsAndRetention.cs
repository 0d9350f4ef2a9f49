using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace FacilityIoT.Cloud.Persistence.Migrations;

/// <summary>Reports on schedule, roles down to the single action, people who may no longer come in, and what guards the histories.</summary>
[DbContext(typeof(FacilityDb))]
[Migration("20261121000017_ReportsAndRetention")]
internal sealed class ReportsAndRetention : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<long>("DisabledAt", "People", nullable: true);
        migrationBuilder.CreateTable(
            "RoleActions",
            table => new
            {
                Role = table.Column<string>(),
                Action = table.Column<string>(),
                Allowed = table.Column<bool>(),
            },
            constraints: table => table.PrimaryKey("PK_RoleActions", row => new { row.Role, row.Action }));
        migrationBuilder.CreateTable(
            "RoleActionsVersions",
            table => new
            {
                Id = table.Column<int>(),
                Version = table.Column<int>(),
            },
            constraints: table => table.PrimaryKey("PK_RoleActionsVersions", row => row.Id));
        migrationBuilder.CreateTable(
            "PruningPermits",
            table => new
            {
                TableName = table.Column<string>(),
                Before = table.Column<long>(),
            },
            constraints: table => table.PrimaryKey("PK_PruningPermits", row => row.TableName));
        HistoryGuards.Create(migrationBuilder);
    }
}
