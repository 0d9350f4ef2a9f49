using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace FacilityIoT.Cloud.Persistence.Migrations;

/// <summary>What alarms have to do with each other: lost boxes, power losses, elevators, floods and their bundles.</summary>
[DbContext(typeof(FacilityDb))]
[Migration("20261121000011_CorrelatedAlarms")]
internal sealed class CorrelatedAlarms : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        Boxes(migrationBuilder);
        Elevators(migrationBuilder);
        Floods(migrationBuilder);
        Dependencies(migrationBuilder);
    }

    private static void Boxes(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "BoxLosses",
            table => new
            {
                Id = table.Column<long>().Numbered(),
                SiteId = table.Column<string>(),
                Node = table.Column<string>(),
                LostAt = table.Column<long>(),
                Witnessed = table.Column<bool>(),
                Raised = table.Column<bool>(),
                PowerLossId = table.Column<long>(nullable: true),
                BackAt = table.Column<long>(nullable: true),
                Open = table.Column<bool>(),
            },
            constraints: table => table.PrimaryKey("PK_BoxLosses", row => row.Id));
        migrationBuilder.CreateTable(
            "PowerLosses",
            table => new
            {
                Id = table.Column<long>().Numbered(),
                SiteId = table.Column<string>(),
                Since = table.Column<long>(),
                Reason = table.Column<string>(),
                EndedAt = table.Column<long>(nullable: true),
                Open = table.Column<bool>(),
            },
            constraints: table => table.PrimaryKey("PK_PowerLosses", row => row.Id));
        migrationBuilder.CreateIndex("IX_BoxLosses_OneOpen", "BoxLosses", ["SiteId", "Node"], unique: true, filter: "\"Open\"");
        migrationBuilder.CreateIndex("IX_PowerLosses_OneOpen", "PowerLosses", "SiteId", unique: true, filter: "\"Open\"");
    }

    private static void Elevators(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "ElevatorWatches",
            table => new
            {
                Id = table.Column<int>().Numbered(),
                Elevator = table.Column<string>(),
                Asset = table.Column<string>(nullable: true),
                Area = table.Column<string>(nullable: true),
                Facts = table.Column<string>(),
                Trapped = table.Column<bool>(),
            },
            constraints: table => table.PrimaryKey("PK_ElevatorWatches", row => row.Id));
        migrationBuilder.CreateIndex("IX_ElevatorWatches_Elevator", "ElevatorWatches", "Elevator", unique: true);
    }

    private static void Floods(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "AlarmFloods",
            table => new
            {
                Id = table.Column<long>().Numbered(),
                SiteId = table.Column<string>(),
                StartedAt = table.Column<long>(),
                EndedAt = table.Column<long>(nullable: true),
                Alarms = table.Column<int>(),
                Open = table.Column<bool>(),
            },
            constraints: table => table.PrimaryKey("PK_AlarmFloods", row => row.Id));
        migrationBuilder.CreateTable(
            "FloodBundles",
            table => new
            {
                TicketId = table.Column<long>(),
                FloodId = table.Column<long>(),
                Trade = table.Column<string>(),
                Alarms = table.Column<int>(),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_FloodBundles", row => row.TicketId);
                table.ForeignKey("FK_FloodBundles_AlarmFloods_FloodId", row => row.FloodId, "AlarmFloods", "Id", onDelete: ReferentialAction.Restrict);
                table.ForeignKey("FK_FloodBundles_Tickets_TicketId", row => row.TicketId, "Tickets", "Id", onDelete: ReferentialAction.Restrict);
            });
        migrationBuilder.CreateIndex("IX_AlarmFloods_OneOpen", "AlarmFloods", "SiteId", unique: true, filter: "\"Open\"");
        migrationBuilder.CreateIndex("IX_AlarmFloods_StartedAt", "AlarmFloods", "StartedAt");
        migrationBuilder.CreateIndex("IX_FloodBundles_FloodId_Trade", "FloodBundles", ["FloodId", "Trade"]);
        migrationBuilder.CreateIndex("IX_Alarms_SiteId_AnnunciatedAt", "Alarms", ["SiteId", "AnnunciatedAt"]);
    }

    private static void Dependencies(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "Dependencies",
            table => new
            {
                Id = table.Column<int>().Numbered(),
                SiteId = table.Column<string>(),
                CauseAsset = table.Column<string>(nullable: true),
                CauseClass = table.Column<string>(nullable: true),
                CausePoint = table.Column<string>(nullable: true),
                CauseCondition = table.Column<string>(nullable: true),
                Note = table.Column<string>(nullable: true),
                Version = table.Column<int>(),
            },
            constraints: table => table.PrimaryKey("PK_Dependencies", row => row.Id));
        migrationBuilder.CreateTable(
            "DependencyTargets",
            table => new
            {
                Id = table.Column<int>().Numbered(),
                DependencyId = table.Column<int>(),
                Asset = table.Column<string>(nullable: true),
                Area = table.Column<string>(nullable: true),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_DependencyTargets", row => row.Id);
                table.ForeignKey("FK_DependencyTargets_Dependencies_DependencyId", row => row.DependencyId, "Dependencies", "Id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("IX_Dependencies_SiteId", "Dependencies", "SiteId");
        migrationBuilder.CreateIndex("IX_DependencyTargets_DependencyId", "DependencyTargets", "DependencyId");
    }
}
