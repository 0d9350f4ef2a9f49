using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace FacilityIoT.Cloud.Persistence.Migrations;

/// <summary>Workers, teams, areas, rosters, contractors, utilities, assignments and escalations.</summary>
[DbContext(typeof(FacilityDb))]
[Migration("20261121000015_Dispatching")]
internal sealed partial class Dispatching : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        Staff(migrationBuilder);
        Rosters(migrationBuilder);
        Outside(migrationBuilder);
        Assignments(migrationBuilder);
    }

    private static void Staff(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "Teams",
            table => new
            {
                Id = table.Column<int>().Numbered(),
                NameZh = table.Column<string>(),
                NameEn = table.Column<string>(),
                Latitude = table.Column<double>(nullable: true),
                Longitude = table.Column<double>(nullable: true),
                SupervisorId = table.Column<int>(nullable: true),
                EscalatesToId = table.Column<int>(nullable: true),
                Version = table.Column<int>(),
            },
            constraints: table => table.PrimaryKey("PK_Teams", row => row.Id));
        migrationBuilder.CreateTable(
            "Workers",
            table => new
            {
                PersonId = table.Column<int>(),
                NameZh = table.Column<string>(),
                NameEn = table.Column<string>(),
                TeamId = table.Column<int>(nullable: true),
                Active = table.Column<bool>(),
                Version = table.Column<int>(),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Workers", row => row.PersonId);
                table.ForeignKey("FK_Workers_Teams_TeamId", row => row.TeamId, "Teams", "Id", onDelete: ReferentialAction.Restrict);
            });
        migrationBuilder.CreateTable(
            "WorkerTrades",
            table => new
            {
                PersonId = table.Column<int>(),
                Trade = table.Column<string>(),
                Skill = table.Column<int>(),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_WorkerTrades", row => new { row.PersonId, row.Trade });
                table.ForeignKey("FK_WorkerTrades_Workers_PersonId", row => row.PersonId, "Workers", "PersonId", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateTable(
            "SiteAreas",
            table => new
            {
                Id = table.Column<int>().Numbered(),
                SiteId = table.Column<string>(),
                Code = table.Column<string>(),
                NameZh = table.Column<string>(),
                NameEn = table.Column<string>(),
                Latitude = table.Column<double>(nullable: true),
                Longitude = table.Column<double>(nullable: true),
                Version = table.Column<int>(),
            },
            constraints: table => table.PrimaryKey("PK_SiteAreas", row => row.Id));
        migrationBuilder.CreateTable(
            "AreaCovers",
            table => new
            {
                Id = table.Column<int>().Numbered(),
                AreaId = table.Column<int>(),
                TeamId = table.Column<int>(nullable: true),
                PersonId = table.Column<int>(nullable: true),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_AreaCovers", row => row.Id);
                table.ForeignKey("FK_AreaCovers_SiteAreas_AreaId", row => row.AreaId, "SiteAreas", "Id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateTable(
            "Positions",
            table => new
            {
                PersonId = table.Column<int>(),
                Latitude = table.Column<double>(),
                Longitude = table.Column<double>(),
                AccuracyMeters = table.Column<double>(nullable: true),
                At = table.Column<long>(),
                OnTheWayTo = table.Column<string>(nullable: true),
            },
            constraints: table => table.PrimaryKey("PK_Positions", row => row.PersonId));
        migrationBuilder.CreateIndex("IX_Workers_TeamId", "Workers", "TeamId");
        migrationBuilder.CreateIndex("IX_SiteAreas_SiteId_Code", "SiteAreas", ["SiteId", "Code"], unique: true);
        migrationBuilder.CreateIndex("IX_AreaCovers_AreaId", "AreaCovers", "AreaId");
    }

    private static void Rosters(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "Rosters",
            table => new
            {
                Id = table.Column<int>().Numbered(),
                SiteId = table.Column<string>(),
                NameZh = table.Column<string>(),
                NameEn = table.Column<string>(),
                StartsOn = table.Column<DateOnly>(),
                EndsOn = table.Column<DateOnly>(nullable: true),
                Weeks = table.Column<int>(),
                AroundTheClock = table.Column<bool>(),
                Version = table.Column<int>(),
            },
            constraints: table => table.PrimaryKey("PK_Rosters", row => row.Id));
        migrationBuilder.CreateTable(
            "RosterTrades",
            table => new
            {
                RosterId = table.Column<int>(),
                Trade = table.Column<string>(),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_RosterTrades", row => new { row.RosterId, row.Trade });
                table.ForeignKey("FK_RosterTrades_Rosters_RosterId", row => row.RosterId, "Rosters", "Id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateTable(
            "RosterShifts",
            table => new
            {
                RosterId = table.Column<int>(),
                Kind = table.Column<int>(),
                StartMinute = table.Column<int>(),
                EndMinute = table.Column<int>(),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_RosterShifts", row => new { row.RosterId, row.Kind });
                table.ForeignKey("FK_RosterShifts_Rosters_RosterId", row => row.RosterId, "Rosters", "Id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateTable(
            "RosterEntries",
            table => new
            {
                RosterId = table.Column<int>(),
                Week = table.Column<int>(),
                Day = table.Column<int>(),
                Shift = table.Column<int>(),
                PersonId = table.Column<int>(),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_RosterEntries", row => new { row.RosterId, row.Week, row.Day, row.Shift, row.PersonId });
                table.ForeignKey("FK_RosterEntries_Rosters_RosterId", row => row.RosterId, "Rosters", "Id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateTable(
            "Absences",
            table => new
            {
                Id = table.Column<int>().Numbered(),
                PersonId = table.Column<int>(),
                Kind = table.Column<int>(),
                From = table.Column<long>(),
                Until = table.Column<long>(),
                ReplacementId = table.Column<int>(nullable: true),
            },
            constraints: table => table.PrimaryKey("PK_Absences", row => row.Id));
        migrationBuilder.CreateTable(
            "Swaps",
            table => new
            {
                Id = table.Column<int>().Numbered(),
                RosterId = table.Column<int>(),
                GiverId = table.Column<int>(),
                Date = table.Column<DateOnly>(),
                Shift = table.Column<int>(),
                TakerId = table.Column<int>(),
                ReturnDate = table.Column<DateOnly>(nullable: true),
                ReturnShift = table.Column<int>(nullable: true),
                State = table.Column<int>(),
                GiverAgreed = table.Column<bool>(),
                TakerAgreed = table.Column<bool>(),
                DecidedBy = table.Column<string>(nullable: true),
                AgreedAt = table.Column<long>(nullable: true),
                Version = table.Column<int>(),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Swaps", row => row.Id);
                table.ForeignKey("FK_Swaps_Rosters_RosterId", row => row.RosterId, "Rosters", "Id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("IX_Rosters_SiteId", "Rosters", "SiteId");
        migrationBuilder.CreateIndex("IX_RosterEntries_PersonId", "RosterEntries", "PersonId");
        migrationBuilder.CreateIndex("IX_Absences_Until", "Absences", "Until");
        migrationBuilder.CreateIndex("IX_Swaps_RosterId_Date", "Swaps", ["RosterId", "Date"]);
    }
}
