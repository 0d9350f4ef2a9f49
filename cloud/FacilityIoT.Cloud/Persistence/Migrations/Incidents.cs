using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace FacilityIoT.Cloud.Persistence.Migrations;

/// <summary>Compound emergencies with their plans, crews, resources, steps and trail.</summary>
[DbContext(typeof(FacilityDb))]
[Migration("20261121000018_Incidents")]
internal sealed class Incidents : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "IncidentPlans",
            table => new
            {
                SiteId = table.Column<string>(),
                Name = table.Column<string>(),
                Definition = table.Column<string>(),
                CommanderId = table.Column<int>(nullable: true),
                Enabled = table.Column<bool>(),
                Version = table.Column<int>(),
            },
            constraints: table => table.PrimaryKey("PK_IncidentPlans", row => new { row.SiteId, row.Name }));
        migrationBuilder.CreateTable(
            "Incidents",
            table => new
            {
                Id = table.Column<long>().Numbered(),
                SiteId = table.Column<string>(),
                Plan = table.Column<string>(),
                TitleZh = table.Column<string>(),
                TitleEn = table.Column<string>(),
                OpenedAt = table.Column<long>(),
                CommanderId = table.Column<int>(nullable: true),
                ClosedAt = table.Column<long>(nullable: true),
                Summary = table.Column<string>(nullable: true),
                Open = table.Column<bool>(),
                Version = table.Column<int>(),
            },
            constraints: table => table.PrimaryKey("PK_Incidents", row => row.Id));
        migrationBuilder.CreateIndex("IX_Incidents_OneOpen", "Incidents", ["SiteId", "Plan"], unique: true, filter: "\"Open\"");
        migrationBuilder.CreateTable(
            "IncidentCrews",
            table => new
            {
                Id = table.Column<long>().Numbered(),
                IncidentId = table.Column<long>(),
                NameZh = table.Column<string>(),
                NameEn = table.Column<string>(),
                Trade = table.Column<string>(),
                TicketId = table.Column<long>(),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_IncidentCrews", row => row.Id);
                table.ForeignKey("FK_IncidentCrews_Incidents_IncidentId", row => row.IncidentId, "Incidents", "Id", onDelete: ReferentialAction.Restrict);
            });
        migrationBuilder.CreateIndex("IX_IncidentCrews_IncidentId", "IncidentCrews", "IncidentId");
        migrationBuilder.CreateTable(
            "IncidentResources",
            table => new
            {
                Id = table.Column<long>().Numbered(),
                IncidentId = table.Column<long>(),
                NameZh = table.Column<string>(),
                NameEn = table.Column<string>(),
                Quantity = table.Column<int>(),
                State = table.Column<int>(),
                ChangedAt = table.Column<long>(),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_IncidentResources", row => row.Id);
                table.ForeignKey("FK_IncidentResources_Incidents_IncidentId", row => row.IncidentId, "Incidents", "Id", onDelete: ReferentialAction.Restrict);
            });
        migrationBuilder.CreateIndex("IX_IncidentResources_IncidentId", "IncidentResources", "IncidentId");
        migrationBuilder.CreateTable(
            "IncidentSteps",
            table => new
            {
                Id = table.Column<long>().Numbered(),
                IncidentId = table.Column<long>(),
                Position = table.Column<int>(),
                TextZh = table.Column<string>(),
                TextEn = table.Column<string>(),
                DoneAt = table.Column<long>(nullable: true),
                DoneBy = table.Column<string>(nullable: true),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_IncidentSteps", row => row.Id);
                table.ForeignKey("FK_IncidentSteps_Incidents_IncidentId", row => row.IncidentId, "Incidents", "Id", onDelete: ReferentialAction.Restrict);
            });
        migrationBuilder.CreateIndex("IX_IncidentSteps_IncidentId", "IncidentSteps", "IncidentId");
        migrationBuilder.CreateTable(
            "IncidentEvents",
            table => new
            {
                Id = table.Column<long>().Numbered(),
                IncidentId = table.Column<long>(),
                What = table.Column<string>(),
                Actor = table.Column<string>(nullable: true),
                Detail = table.Column<string>(nullable: true),
                At = table.Column<long>(),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_IncidentEvents", row => row.Id);
                table.ForeignKey("FK_IncidentEvents_Incidents_IncidentId", row => row.IncidentId, "Incidents", "Id", onDelete: ReferentialAction.Restrict);
            });
        migrationBuilder.CreateIndex("IX_IncidentEvents_IncidentId", "IncidentEvents", "IncidentId");
    }
}
