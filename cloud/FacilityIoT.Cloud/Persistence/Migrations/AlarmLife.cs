using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace FacilityIoT.Cloud.Persistence.Migrations;

/// <summary>Acknowledgements that end, shelving, suppression by design, out of service, latches to be reset, chatter.</summary>
[DbContext(typeof(FacilityDb))]
[Migration("20261121000010_AlarmLife")]
internal sealed class AlarmLife : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        Alarms(new AddedColumns(migrationBuilder, "Alarms"));
        Transitions(new AddedColumns(migrationBuilder, "AlarmTransitions"));
        Conditions(new AddedColumns(migrationBuilder, "AlarmConditions"));
        migrationBuilder.CreateIndex("IX_AlarmTransitions_RecordedAt", "AlarmTransitions", "RecordedAt");
        migrationBuilder.CreateIndex("IX_AlarmConditions_Shelved", "AlarmConditions", "ShelvedUntil", filter: "\"ShelvedUntil\" IS NOT NULL");
        migrationBuilder.CreateIndex("IX_AlarmConditions_Suppressed", "AlarmConditions", "SuppressedBy", filter: "\"SuppressedBy\" IS NOT NULL");
        migrationBuilder.CreateIndex("IX_AlarmConditions_OutOfService", "AlarmConditions", "OutOfServiceTicket", filter: "\"OutOfServiceTicket\" IS NOT NULL");
    }

    private static void Alarms(AddedColumns alarms)
    {
        alarms.Nullable<int>("AcknowledgedById");
        alarms.Nullable<long>("AcknowledgedUntil", "AnnunciatedAt", "ChatteringSince", "ShelvedUntil", "SuppressedAt", "ResetRequestedAt", "NobodyTrappedAt");
        alarms.Nullable<string>("SuppressedBy", "OutOfServiceTicket", "ResetRequestedBy", "NobodyTrappedBy");
        alarms.Required("Activations", 0);
        alarms.Required("ShelfPending", false);
    }

    private static void Transitions(AddedColumns transitions)
    {
        transitions.Nullable<string>("Detail");
        transitions.Required("Annunciated", false);
        transitions.Required("Version", 0);
    }

    private static void Conditions(AddedColumns conditions)
    {
        conditions.Nullable<int>("ShelvedById");
        conditions.Nullable<long>("BornNormalAt", "ShelvedAt", "ShelvedUntil", "ShelfPendingUntil", "SuppressedAt", "OutOfServiceAt", "ChatteringSince", "ChatterEndsAt");
        conditions.Nullable<string>("ShelvedBy", "ShelveReason", "ShelfConfirmedBy", "SuppressedBy", "OutOfServiceBy", "OutOfServiceReason", "OutOfServiceTicket");
        conditions.Required("Own", false);
        conditions.Required("RecentActivations", "");
    }

    /// <summary>Columns added to a table that may hold rows.</summary>
    private sealed class AddedColumns(MigrationBuilder migrationBuilder, string table)
    {
        public void Nullable<T>(params string[] names)
        {
            foreach (var name in names)
            {
                migrationBuilder.AddColumn<T>(name, table, nullable: true);
            }
        }

        public void Required<T>(string name, T value) => migrationBuilder.AddColumn<T>(name, table, defaultValue: value);
    }
}
