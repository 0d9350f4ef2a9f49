using Microsoft.EntityFrameworkCore.Migrations;

namespace FacilityIoT.Cloud.Persistence.Migrations;

internal sealed partial class ResidentsIntakeKnowledge
{
    private static void Intake(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "DemandCategories",
            table => new
            {
                Code = table.Column<string>(),
                NameZh = table.Column<string>(),
                NameEn = table.Column<string>(),
                Trade = table.Column<string>(),
                FaultClass = table.Column<string>(),
                Urgent = table.Column<bool>(),
                Special = table.Column<bool>(),
                Group = table.Column<bool>(),
                Level = table.Column<int>(nullable: true),
                Enabled = table.Column<bool>(),
                Version = table.Column<int>(),
            },
            constraints: table => table.PrimaryKey("PK_DemandCategories", row => row.Code));
        migrationBuilder.CreateTable(
            "DemandMatrix",
            table => new
            {
                Urgent = table.Column<bool>(),
                Special = table.Column<bool>(),
                Group = table.Column<bool>(),
                Level = table.Column<int>(),
                Version = table.Column<int>(),
            },
            constraints: table => table.PrimaryKey("PK_DemandMatrix", row => new { row.Urgent, row.Special, row.Group }));
        migrationBuilder.CreateTable(
            "Reports",
            table => new
            {
                Id = table.Column<long>().Numbered(),
                TicketId = table.Column<long>(),
                Source = table.Column<string>(),
                Program = table.Column<string>(),
                Reference = table.Column<string>(nullable: true),
                Category = table.Column<string>(),
                Description = table.Column<string>(nullable: true),
                ResidentId = table.Column<int>(nullable: true),
                Level = table.Column<int>(),
                GradeReason = table.Column<int>(),
                Joined = table.Column<int>(nullable: true),
                RecordedAt = table.Column<long>(),
                RecordedBy = table.Column<string>(),
                AnsweredAt = table.Column<long>(nullable: true),
                AnsweredBy = table.Column<string>(nullable: true),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Reports", row => row.Id);
                table.ForeignKey("FK_Reports_Residents_ResidentId", row => row.ResidentId, "Residents", "Id", onDelete: ReferentialAction.Restrict);
                table.ForeignKey("FK_Reports_Tickets_TicketId", row => row.TicketId, "Tickets", "Id", onDelete: ReferentialAction.Restrict);
            });
        migrationBuilder.CreateIndex("IX_Reports_OneReference", "Reports", ["Source", "Program", "Reference"], unique: true, filter: "\"Reference\" IS NOT NULL");
        migrationBuilder.CreateIndex("IX_Reports_ResidentId", "Reports", "ResidentId");
        migrationBuilder.CreateIndex("IX_Reports_TicketId", "Reports", "TicketId");
    }

    /// <summary>What a site begins with; supervisors change it. Levels of their own only where domain.md's table names the fault.</summary>
    private static void Catalogue(MigrationBuilder migrationBuilder)
    {
        Add("elevator-entrapment", "电梯困人", "Person trapped in a lift", "elevator", "Entrapment_Alarm", urgent: true, level: 1);
        Add("gas-smell", "燃气异味", "Smell of gas", "equipment", "Gas_Leak_Alarm", urgent: true, group: true, level: 1);
        Add("electrical-room-water", "配电房进水", "Water in an electrical room", "electrical", "Leak_Alarm", urgent: true, group: true, level: 1);
        Add("facade-loose", "外墙或构件脱落", "Loose facade or building part", "civil", "Facade_Fault", urgent: true, group: true, level: 1);
        Add("elevator-stopped", "电梯停运", "Lift out of service", "elevator", "Failure_Alarm", urgent: true, group: true, level: 2);
        Add("pipe-burst", "水管爆裂", "Burst pipe", "plumbing", "Leak_Alarm", urgent: true, group: true, level: 2);
        Add("power-loss-building", "楼栋停电", "Power lost in the building", "electrical", "Power_Loss_Alarm", urgent: true, group: true, level: 2);
        Add("water-supply-lost", "停水", "No water", "plumbing", "No_Water_Alarm", urgent: true, group: true);
        Add("elevator-fault", "电梯异响或运行异常", "Lift noisy or not running smoothly", "elevator", "Fault_Status", urgent: true, group: true, level: 3);
        Add("power-loss-home", "户内停电", "Power lost in one home", "electrical", "Home_Power_Fault", urgent: true);
        Add("drain-blocked", "下水道堵塞", "Blocked drain", "plumbing", "Drain_Fault", urgent: true);
        Add("water-leak", "渗漏水", "Dripping or seeping water", "plumbing", "Seepage_Fault");
        Add("lighting-public", "公共照明故障", "Public lighting", "electrical", "Lighting_Fault", group: true);
        Add("door-access", "门禁或道闸故障", "Door entry or barrier", "it", "Access_Fault", group: true);
        Add("equipment-noise", "设备噪声", "Noisy equipment", "equipment", "Noise_Fault", group: true);
        Add("structure-damage", "墙面地面门窗破损", "Damaged wall, floor, door or window", "civil", "Structure_Fault", group: true);
        Add("network-tv", "网络或电视故障", "Network or television", "it", "Network_Fault", special: true);
        Add("home-service", "户内有偿维修", "Paid repair in a home", "civil", "Home_Service", special: true);

        void Add(string code, string zh, string en, string trade, string fault, bool urgent = false, bool special = false, bool group = false, int? level = null) =>
            migrationBuilder.InsertData(
                "DemandCategories",
                ["Code", "NameZh", "NameEn", "Trade", "FaultClass", "Urgent", "Special", "Group", "Level", "Enabled", "Version"],
                ["text", "text", "text", "text", "text", "boolean", "boolean", "boolean", "integer", "boolean", "integer"],
                new object?[] { code, zh, en, trade, fault, urgent, special, group, level, true, 0 });
    }
}
