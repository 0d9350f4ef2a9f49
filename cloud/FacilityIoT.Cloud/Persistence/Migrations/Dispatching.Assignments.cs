using Microsoft.EntityFrameworkCore.Migrations;

namespace FacilityIoT.Cloud.Persistence.Migrations;

internal sealed partial class Dispatching
{
    private static void Outside(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "Contractors",
            table => new
            {
                Id = table.Column<int>().Numbered(),
                NameZh = table.Column<string>(),
                NameEn = table.Column<string>(),
                Phone = table.Column<string>(nullable: true),
                Email = table.Column<string>(nullable: true),
                AroundTheClock = table.Column<bool>(),
                OpensMinute = table.Column<int>(),
                ClosesMinute = table.Column<int>(),
                Days = table.Column<int>(),
                Active = table.Column<bool>(),
                Version = table.Column<int>(),
            },
            constraints: table => table.PrimaryKey("PK_Contractors", row => row.Id));
        migrationBuilder.CreateTable(
            "ContractorSites",
            table => new
            {
                ContractorId = table.Column<int>(),
                SiteId = table.Column<string>(),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_ContractorSites", row => new { row.ContractorId, row.SiteId });
                table.ForeignKey("FK_ContractorSites_Contractors_ContractorId", row => row.ContractorId, "Contractors", "Id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateTable(
            "ContractorTrades",
            table => new
            {
                ContractorId = table.Column<int>(),
                Trade = table.Column<string>(),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_ContractorTrades", row => new { row.ContractorId, row.Trade });
                table.ForeignKey("FK_ContractorTrades_Contractors_ContractorId", row => row.ContractorId, "Contractors", "Id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateTable(
            "ContractorCalls",
            table => new
            {
                Id = table.Column<long>().Numbered(),
                TicketId = table.Column<long>(),
                ContractorId = table.Column<int>(),
                CalledAt = table.Column<long>(),
                Why = table.Column<string>(),
                ArrivedAt = table.Column<long>(nullable: true),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_ContractorCalls", row => row.Id);
                table.ForeignKey("FK_ContractorCalls_Tickets_TicketId", row => row.TicketId, "Tickets", "Id", onDelete: ReferentialAction.Restrict);
                table.ForeignKey("FK_ContractorCalls_Contractors_ContractorId", row => row.ContractorId, "Contractors", "Id", onDelete: ReferentialAction.Restrict);
            });
        migrationBuilder.CreateTable(
            "UtilityContacts",
            table => new
            {
                Id = table.Column<int>().Numbered(),
                SiteId = table.Column<string>(),
                Kind = table.Column<int>(),
                NameZh = table.Column<string>(),
                NameEn = table.Column<string>(),
                Phone = table.Column<string>(),
                Account = table.Column<string>(nullable: true),
                Version = table.Column<int>(),
            },
            constraints: table => table.PrimaryKey("PK_UtilityContacts", row => row.Id));
        migrationBuilder.CreateTable(
            "PlannedOutages",
            table => new
            {
                Id = table.Column<int>().Numbered(),
                SiteId = table.Column<string>(),
                Area = table.Column<string>(nullable: true),
                Kind = table.Column<int>(),
                From = table.Column<long>(),
                Until = table.Column<long>(),
                TextZh = table.Column<string>(),
                TextEn = table.Column<string>(),
                AnnouncedAt = table.Column<long>(),
                Version = table.Column<int>(),
            },
            constraints: table => table.PrimaryKey("PK_PlannedOutages", row => row.Id));
        migrationBuilder.CreateIndex("IX_ContractorCalls_TicketId", "ContractorCalls", "TicketId");
        migrationBuilder.CreateIndex("IX_ContractorCalls_ContractorId", "ContractorCalls", "ContractorId");
        migrationBuilder.CreateIndex("IX_UtilityContacts_SiteId", "UtilityContacts", "SiteId");
        migrationBuilder.CreateIndex("IX_PlannedOutages_SiteId_Until", "PlannedOutages", ["SiteId", "Until"]);
    }

    private static void Assignments(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "Assignments",
            table => new
            {
                Id = table.Column<long>().Numbered(),
                TicketId = table.Column<long>(),
                SiteId = table.Column<string>(),
                Trade = table.Column<string>(),
                Level = table.Column<int>(),
                At = table.Column<long>(),
                ProposedId = table.Column<int>(nullable: true),
                Score = table.Column<double>(nullable: true),
                Explanation = table.Column<string>(nullable: true),
                PersonId = table.Column<int>(nullable: true),
                ContractorId = table.Column<int>(nullable: true),
                Automatic = table.Column<bool>(),
                Override = table.Column<bool>(),
                By = table.Column<string>(),
                Why = table.Column<string>(),
                ReplacesId = table.Column<long>(nullable: true),
                Outcome = table.Column<int>(),
                OutcomeAt = table.Column<long>(nullable: true),
                Version = table.Column<int>(),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Assignments", row => row.Id);
                table.ForeignKey("FK_Assignments_Tickets_TicketId", row => row.TicketId, "Tickets", "Id", onDelete: ReferentialAction.Restrict);
            });
        migrationBuilder.CreateTable(
            "Escalations",
            table => new
            {
                TicketId = table.Column<long>(),
                Rung = table.Column<int>(),
                Depth = table.Column<int>(),
                Round = table.Column<int>(),
                Nobody = table.Column<bool>(),
                Active = table.Column<bool>(),
                LastAt = table.Column<long>(),
                Version = table.Column<int>(),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Escalations", row => row.TicketId);
                table.ForeignKey("FK_Escalations_Tickets_TicketId", row => row.TicketId, "Tickets", "Id", onDelete: ReferentialAction.Restrict);
            });
        migrationBuilder.CreateTable(
            "DispatchCalls",
            table => new
            {
                Id = table.Column<long>().Numbered(),
                TicketId = table.Column<long>(),
                PersonId = table.Column<int>(),
                Rung = table.Column<int>(),
                At = table.Column<long>(),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_DispatchCalls", row => row.Id);
                table.ForeignKey("FK_DispatchCalls_Tickets_TicketId", row => row.TicketId, "Tickets", "Id", onDelete: ReferentialAction.Restrict);
            });
        migrationBuilder.CreateIndex("IX_Assignments_TicketId", "Assignments", "TicketId");
        migrationBuilder.CreateIndex("IX_Assignments_SiteId_At", "Assignments", ["SiteId", "At"]);
        migrationBuilder.CreateIndex("IX_DispatchCalls_TicketId", "DispatchCalls", "TicketId");
    }
}
