using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace FacilityIoT.Cloud.Persistence.Migrations;

/// <summary>Alarms with their history, tickets with their trail.</summary>
[DbContext(typeof(FacilityDb))]
[Migration("20261121000002_AlarmsAndTickets")]
internal sealed class AlarmsAndTickets : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        Alarms(migrationBuilder);
        Tickets(migrationBuilder);
    }

    private static void Alarms(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "AlarmConditions",
            table => new
            {
                Id = table.Column<int>().Numbered(),
                Point = table.Column<string>(),
                Condition = table.Column<string>(),
                Active = table.Column<bool>(),
                StateAt = table.Column<long>(nullable: true),
                StateEpoch = table.Column<int>(),
                StatePosition = table.Column<long>(),
                RaiseEpoch = table.Column<int>(),
                RaisePosition = table.Column<long>(),
                QualityEpoch = table.Column<int>(),
                QualityPosition = table.Column<long>(),
                LastAlarmId = table.Column<long>(nullable: true),
            },
            constraints: table => table.PrimaryKey("PK_AlarmConditions", row => row.Id));
        migrationBuilder.CreateTable(
            "Alarms",
            table => new
            {
                Id = table.Column<long>().Numbered(),
                Point = table.Column<string>(),
                Condition = table.Column<string>(),
                SiteId = table.Column<string>(),
                Class = table.Column<string>(),
                Level = table.Column<int>(),
                Trade = table.Column<string>(),
                TextZh = table.Column<string>(),
                TextEn = table.Column<string>(),
                Asset = table.Column<string>(nullable: true),
                Area = table.Column<string>(nullable: true),
                State = table.Column<int>(),
                Latched = table.Column<bool>(),
                ActiveAt = table.Column<long>(),
                RecordedAt = table.Column<long>(),
                ClearedAt = table.Column<long>(nullable: true),
                AcknowledgedAt = table.Column<long>(nullable: true),
                AcknowledgedBy = table.Column<string>(nullable: true),
                Quality = table.Column<string>(),
                Open = table.Column<bool>(),
                Version = table.Column<int>(),
            },
            constraints: table => table.PrimaryKey("PK_Alarms", row => row.Id));
        migrationBuilder.CreateTable(
            "AlarmTransitions",
            table => new
            {
                Id = table.Column<long>().Numbered(),
                AlarmId = table.Column<long>(),
                From = table.Column<int>(),
                To = table.Column<int>(),
                Reason = table.Column<string>(),
                Actor = table.Column<string>(nullable: true),
                At = table.Column<long>(),
                RecordedAt = table.Column<long>(),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_AlarmTransitions", row => row.Id);
                table.ForeignKey("FK_AlarmTransitions_Alarms_AlarmId", row => row.AlarmId, "Alarms", "Id", onDelete: ReferentialAction.Restrict);
            });
        migrationBuilder.CreateIndex("IX_AlarmConditions_Point_Condition", "AlarmConditions", ["Point", "Condition"], unique: true);
        migrationBuilder.CreateIndex("IX_Alarms_OneOpen", "Alarms", ["Point", "Condition"], unique: true, filter: "\"Open\"");
        migrationBuilder.CreateIndex("IX_Alarms_SiteId_ActiveAt", "Alarms", ["SiteId", "ActiveAt"]);
        migrationBuilder.CreateIndex("IX_AlarmTransitions_AlarmId", "AlarmTransitions", "AlarmId");
    }

    private static void Tickets(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "TicketDays",
            table => new
            {
                Day = table.Column<int>(),
                Last = table.Column<int>(),
            },
            constraints: table => table.PrimaryKey("PK_TicketDays", row => row.Day));
        migrationBuilder.CreateTable(
            "Tickets",
            table => new
            {
                Id = table.Column<long>().Numbered(),
                Number = table.Column<string>(),
                Level = table.Column<int>(),
                State = table.Column<int>(),
                TitleZh = table.Column<string>(),
                TitleEn = table.Column<string>(),
                Trade = table.Column<string>(),
                SiteId = table.Column<string>(),
                Area = table.Column<string>(nullable: true),
                Asset = table.Column<string>(nullable: true),
                RaisedAt = table.Column<long>(),
                RecordedAt = table.Column<long>(),
                Source = table.Column<string>(),
                FaultClass = table.Column<string>(nullable: true),
                Description = table.Column<string>(nullable: true),
                AssigneeId = table.Column<int>(nullable: true),
                ContractorId = table.Column<int>(nullable: true),
                RepeatOfId = table.Column<long>(nullable: true),
                IncidentId = table.Column<long>(nullable: true),
                Major = table.Column<bool>(),
                Entrapment = table.Column<bool>(),
                NobodyTrappedAt = table.Column<long>(nullable: true),
                DispatchedAt = table.Column<long>(nullable: true),
                AcceptedAt = table.Column<long>(nullable: true),
                ArrivedAt = table.Column<long>(nullable: true),
                RepairedAt = table.Column<long>(nullable: true),
                VerifiedAt = table.Column<long>(nullable: true),
                ClosedAt = table.Column<long>(nullable: true),
                HeldAt = table.Column<long>(nullable: true),
                HoldReason = table.Column<int>(nullable: true),
                HeldFrom = table.Column<int>(nullable: true),
                HeldMs = table.Column<long>(),
                CancelReason = table.Column<string>(nullable: true),
                Cause = table.Column<string>(nullable: true),
                Measures = table.Column<string>(nullable: true),
                Prevention = table.Column<string>(nullable: true),
                Open = table.Column<bool>(),
                Version = table.Column<int>(),
            },
            constraints: table => table.PrimaryKey("PK_Tickets", row => row.Id));
        migrationBuilder.CreateTable(
            "TicketAlarms",
            table => new
            {
                TicketId = table.Column<long>(),
                AlarmId = table.Column<long>(),
                Open = table.Column<bool>(),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_TicketAlarms", row => new { row.TicketId, row.AlarmId });
                table.ForeignKey("FK_TicketAlarms_Alarms_AlarmId", row => row.AlarmId, "Alarms", "Id", onDelete: ReferentialAction.Restrict);
                table.ForeignKey("FK_TicketAlarms_Tickets_TicketId", row => row.TicketId, "Tickets", "Id", onDelete: ReferentialAction.Restrict);
            });
        migrationBuilder.CreateTable(
            "TicketEvents",
            table => new
            {
                Id = table.Column<long>().Numbered(),
                TicketId = table.Column<long>(),
                What = table.Column<string>(),
                Actor = table.Column<string>(nullable: true),
                From = table.Column<string>(nullable: true),
                Detail = table.Column<string>(nullable: true),
                At = table.Column<long>(),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_TicketEvents", row => row.Id);
                table.ForeignKey("FK_TicketEvents_Tickets_TicketId", row => row.TicketId, "Tickets", "Id", onDelete: ReferentialAction.Restrict);
            });
        migrationBuilder.CreateIndex("IX_TicketAlarms_OneOpen", "TicketAlarms", "AlarmId", unique: true, filter: "\"Open\"");
        migrationBuilder.CreateIndex("IX_TicketEvents_TicketId", "TicketEvents", "TicketId");
        migrationBuilder.CreateIndex("IX_Tickets_AssigneeId", "Tickets", "AssigneeId", filter: "\"Open\"");
        migrationBuilder.CreateIndex("IX_Tickets_Asset_FaultClass", "Tickets", ["Asset", "FaultClass"]);
        migrationBuilder.CreateIndex("IX_Tickets_Number", "Tickets", "Number", unique: true);
        migrationBuilder.CreateIndex("IX_Tickets_SiteId_RaisedAt", "Tickets", ["SiteId", "RaisedAt"]);
    }
}
