using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace FacilityIoT.Cloud.Persistence.Migrations;

/// <summary>Timers and the audit trail.</summary>
[DbContext(typeof(FacilityDb))]
[Migration("20261121000004_TimersAndAudit")]
internal sealed class TimersAndAudit : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "DueTimes",
            table => new
            {
                Id = table.Column<long>().Numbered(),
                Kind = table.Column<string>(),
                Subject = table.Column<string>(),
                DueAt = table.Column<long>(),
                Data = table.Column<string>(nullable: true),
                Waiting = table.Column<bool>(),
                FiredAt = table.Column<long>(nullable: true),
                Failures = table.Column<int>(),
            },
            constraints: table => table.PrimaryKey("PK_DueTimes", row => row.Id));
        migrationBuilder.CreateTable(
            "AuditEntries",
            table => new
            {
                Number = table.Column<long>(),
                At = table.Column<long>(),
                ActorKind = table.Column<int>(),
                PersonId = table.Column<int>(nullable: true),
                ActorName = table.Column<string>(),
                ActorFrom = table.Column<string>(nullable: true),
                Action = table.Column<string>(),
                Subject = table.Column<string>(),
                Detail = table.Column<string>(nullable: true),
                PreviousHash = table.Column<string>(),
                Hash = table.Column<string>(),
            },
            constraints: table => table.PrimaryKey("PK_AuditEntries", row => row.Number));
        migrationBuilder.CreateIndex("IX_DueTimes_OneWaiting", "DueTimes", ["Kind", "Subject"], unique: true, filter: "\"Waiting\"");
        migrationBuilder.CreateIndex("IX_DueTimes_DueAt", "DueTimes", "DueAt", filter: "\"Waiting\"");
        migrationBuilder.CreateIndex("IX_AuditEntries_Subject", "AuditEntries", "Subject");
    }
}
