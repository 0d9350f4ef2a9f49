using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace FacilityIoT.Cloud.Persistence.Migrations;

/// <summary>Clocks with the sites' own times, notices, follow-ups; maintenance plans, test calls; the scheduler's tables.</summary>
[DbContext(typeof(FacilityDb))]
[Migration("20261121000014_ClocksAndPlans")]
internal sealed class ClocksAndPlans : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        Clocks(migrationBuilder);
        Times(migrationBuilder);
        Notices(migrationBuilder);
        FollowUps(migrationBuilder);
        Plans(migrationBuilder);
        TestCalls(migrationBuilder);
        QuartzTables.Create(migrationBuilder);
    }

    private static void Clocks(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "TicketClocks",
            table => new
            {
                Id = table.Column<long>().Numbered(),
                TicketId = table.Column<long>(),
                Kind = table.Column<int>(),
                Round = table.Column<int>(),
                StartedAt = table.Column<long>(),
                TargetMs = table.Column<long>(nullable: true),
                DueAt = table.Column<long>(nullable: true),
                WarnAt = table.Column<long>(nullable: true),
                RunMs = table.Column<long>(),
                CountedAt = table.Column<long>(),
                HeldAt = table.Column<long>(nullable: true),
                HeldMs = table.Column<long>(),
                LeftMs = table.Column<long>(nullable: true),
                StoppedAt = table.Column<long>(nullable: true),
                Void = table.Column<bool>(),
                BreachedAt = table.Column<long>(nullable: true),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_TicketClocks", row => row.Id);
                table.ForeignKey("FK_TicketClocks_Tickets_TicketId", row => row.TicketId, "Tickets", "Id", onDelete: ReferentialAction.Restrict);
            });
        migrationBuilder.CreateIndex("IX_TicketClocks_TicketId_Kind_Round", "TicketClocks", ["TicketId", "Kind", "Round"], unique: true);
        migrationBuilder.CreateIndex("IX_TicketClocks_DueAt", "TicketClocks", "DueAt", filter: "\"StoppedAt\" IS NULL");
        migrationBuilder.CreateIndex("IX_TicketClocks_BreachedAt", "TicketClocks", "BreachedAt");
    }

    private static void Times(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "ClockTargets",
            table => new
            {
                SiteId = table.Column<string>(),
                Level = table.Column<int>(),
                Kind = table.Column<int>(),
                Minutes = table.Column<int>(),
                Version = table.Column<int>(),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_ClockTargets", row => new { row.SiteId, row.Level, row.Kind });
                table.ForeignKey("FK_ClockTargets_Sites_SiteId", row => row.SiteId, "Sites", "Id", onDelete: ReferentialAction.Restrict);
            });
        migrationBuilder.CreateTable(
            "SiteHours",
            table => new
            {
                SiteId = table.Column<string>(),
                Continuous = table.Column<bool>(),
                OutsideCity = table.Column<bool>(),
                Week = table.Column<string>(),
                Version = table.Column<int>(),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_SiteHours", row => row.SiteId);
                table.ForeignKey("FK_SiteHours_Sites_SiteId", row => row.SiteId, "Sites", "Id", onDelete: ReferentialAction.Restrict);
            });
    }

    private static void Notices(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "TicketNotices",
            table => new
            {
                Id = table.Column<long>().Numbered(),
                TicketId = table.Column<long>(),
                Count = table.Column<int>(),
                DueAt = table.Column<long>(),
                ToldAt = table.Column<long>(nullable: true),
                Text = table.Column<string>(nullable: true),
                WrittenBy = table.Column<string>(nullable: true),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_TicketNotices", row => row.Id);
                table.ForeignKey("FK_TicketNotices_Tickets_TicketId", row => row.TicketId, "Tickets", "Id", onDelete: ReferentialAction.Restrict);
            });
        migrationBuilder.CreateTable(
            "TicketSolutions",
            table => new
            {
                TicketId = table.Column<long>(),
                Reason = table.Column<string>(),
                MarkedBy = table.Column<string>(),
                MarkedAt = table.Column<long>(),
                Solution = table.Column<string>(nullable: true),
                SolvedBy = table.Column<string>(nullable: true),
                SolvedAt = table.Column<long>(nullable: true),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_TicketSolutions", row => row.TicketId);
                table.ForeignKey("FK_TicketSolutions_Tickets_TicketId", row => row.TicketId, "Tickets", "Id", onDelete: ReferentialAction.Restrict);
            });
        migrationBuilder.CreateIndex("IX_TicketNotices_TicketId_Count", "TicketNotices", ["TicketId", "Count"], unique: true);
    }

    private static void FollowUps(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "FollowUps",
            table => new
            {
                Id = table.Column<long>().Numbered(),
                TicketId = table.Column<long>(),
                Round = table.Column<int>(),
                OpenedAt = table.Column<long>(),
                DueAt = table.Column<long>(),
                AskedAt = table.Column<long>(nullable: true),
                AnsweredAt = table.Column<long>(nullable: true),
                Attitude = table.Column<int>(nullable: true),
                Skill = table.Column<int>(nullable: true),
                Timeliness = table.Column<int>(nullable: true),
                Score = table.Column<int>(nullable: true),
                By = table.Column<string>(nullable: true),
                Comment = table.Column<string>(nullable: true),
                RectificationId = table.Column<long>(nullable: true),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_FollowUps", row => row.Id);
                table.ForeignKey("FK_FollowUps_Tickets_TicketId", row => row.TicketId, "Tickets", "Id", onDelete: ReferentialAction.Restrict);
            });
        migrationBuilder.CreateIndex("IX_FollowUps_TicketId_Round", "FollowUps", ["TicketId", "Round"], unique: true);
        migrationBuilder.CreateIndex("IX_FollowUps_RectificationId", "FollowUps", "RectificationId");
    }

    private static void Plans(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "MaintenancePlans",
            table => new
            {
                Id = table.Column<int>().Numbered(),
                SiteId = table.Column<string>(),
                NameZh = table.Column<string>(),
                NameEn = table.Column<string>(),
                Trade = table.Column<string>(),
                Area = table.Column<string>(nullable: true),
                Asset = table.Column<string>(nullable: true),
                Cron = table.Column<string>(nullable: true),
                CounterPoint = table.Column<string>(nullable: true),
                EveryHours = table.Column<double>(nullable: true),
                Checklist = table.Column<string>(),
                Enabled = table.Column<bool>(),
                NextAt = table.Column<long>(nullable: true),
                CounterSeen = table.Column<double>(nullable: true),
                RunHours = table.Column<double>(),
                Version = table.Column<int>(),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_MaintenancePlans", row => row.Id);
                table.ForeignKey("FK_MaintenancePlans_Sites_SiteId", row => row.SiteId, "Sites", "Id", onDelete: ReferentialAction.Restrict);
            });
        migrationBuilder.CreateTable(
            "PlanRuns",
            table => new
            {
                Id = table.Column<long>().Numbered(),
                PlanId = table.Column<int>(),
                DueAt = table.Column<long>(),
                At = table.Column<long>(),
                TicketId = table.Column<long>(),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_PlanRuns", row => row.Id);
                table.ForeignKey("FK_PlanRuns_MaintenancePlans_PlanId", row => row.PlanId, "MaintenancePlans", "Id", onDelete: ReferentialAction.Restrict);
                table.ForeignKey("FK_PlanRuns_Tickets_TicketId", row => row.TicketId, "Tickets", "Id", onDelete: ReferentialAction.Restrict);
            });
        migrationBuilder.CreateIndex("IX_MaintenancePlans_SiteId", "MaintenancePlans", "SiteId");
        migrationBuilder.CreateIndex("IX_PlanRuns_PlanId_DueAt", "PlanRuns", ["PlanId", "DueAt"], unique: true);
        migrationBuilder.CreateIndex("IX_PlanRuns_TicketId", "PlanRuns", "TicketId");
    }

    private static void TestCalls(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "TestCallSchedules",
            table => new
            {
                Id = table.Column<int>().Numbered(),
                SiteId = table.Column<string>(),
                Asset = table.Column<string>(),
                NameZh = table.Column<string>(),
                NameEn = table.Column<string>(),
                Area = table.Column<string>(nullable: true),
                EveryHours = table.Column<int>(),
                Enabled = table.Column<bool>(),
                NextDueAt = table.Column<long>(),
                Version = table.Column<int>(),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_TestCallSchedules", row => row.Id);
                table.ForeignKey("FK_TestCallSchedules_Sites_SiteId", row => row.SiteId, "Sites", "Id", onDelete: ReferentialAction.Restrict);
            });
        migrationBuilder.CreateTable(
            "TestCalls",
            table => new
            {
                Id = table.Column<long>().Numbered(),
                ScheduleId = table.Column<int>(),
                DueAt = table.Column<long>(),
                At = table.Column<long>(),
                Missed = table.Column<bool>(),
                By = table.Column<string>(nullable: true),
                AlarmId = table.Column<long>(nullable: true),
                TicketId = table.Column<long>(nullable: true),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_TestCalls", row => row.Id);
                table.ForeignKey("FK_TestCalls_TestCallSchedules_ScheduleId", row => row.ScheduleId, "TestCallSchedules", "Id", onDelete: ReferentialAction.Restrict);
            });
        migrationBuilder.CreateIndex("IX_TestCallSchedules_SiteId_Asset", "TestCallSchedules", ["SiteId", "Asset"], unique: true);
        migrationBuilder.CreateIndex("IX_TestCalls_ScheduleId_DueAt", "TestCalls", ["ScheduleId", "DueAt"]);
    }
}
