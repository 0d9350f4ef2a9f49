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
        Schedules(migrationBuilder);
    }

    private static void Schedules(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "ReportSchedules",
            table => new
            {
                Id = table.Column<int>().Numbered(),
                Name = table.Column<string>(),
                Period = table.Column<int>(),
                MinuteOfDay = table.Column<int>(),
                TimeZone = table.Column<string>(),
                SiteId = table.Column<string>(nullable: true),
                Chinese = table.Column<bool>(),
                Recipients = table.Column<string>(),
                NextDay = table.Column<int>(),
                Version = table.Column<int>(),
            },
            constraints: table => table.PrimaryKey("PK_ReportSchedules", row => row.Id));
        migrationBuilder.CreateTable(
            "ReportFiles",
            table => new
            {
                Id = table.Column<long>().Numbered(),
                ScheduleId = table.Column<int>(),
                Name = table.Column<string>(),
                FromDay = table.Column<int>(),
                UntilDay = table.Column<int>(),
                RequestedAt = table.Column<long>(),
                MadeAt = table.Column<long>(nullable: true),
                File = table.Column<string>(nullable: true),
                Sha256 = table.Column<string>(nullable: true),
                Bytes = table.Column<long>(),
                Failures = table.Column<int>(),
                Trouble = table.Column<string>(nullable: true),
            },
            constraints: table => table.PrimaryKey("PK_ReportFiles", row => row.Id));
        migrationBuilder.CreateIndex("IX_ReportFiles_ScheduleId_FromDay", "ReportFiles", ["ScheduleId", "FromDay"], unique: true);
    }
}
