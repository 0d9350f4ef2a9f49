using Microsoft.EntityFrameworkCore.Migrations;

namespace FacilityIoT.Cloud.Persistence.Migrations;

/// <summary>Triggers that refuse to change or remove what is written once, in both dialects. Removing needs a <c>PruningPermits</c> row of the same transaction.</summary>
internal static class HistoryGuards
{
    /// <summary>Histories: table, its key, and when a line was written.</summary>
    private static readonly (string Table, string Key, string Written)[] Histories =
    [
        ("AuditEntries", "Number", "At"),
        ("TicketEvents", "Id", "At"),
        ("AlarmTransitions", "Id", "RecordedAt"),
    ];

    /// <summary>What a finished elevator repair is a record of: it cannot be altered (TSG T5002-2017 keeps such records for four years).</summary>
    private static readonly string[] Record =
    [
        "Number", "Level", "Trade", "SiteId", "Area", "Asset", "RaisedAt", "RecordedAt", "Entrapment", "NobodyTrappedAt",
        "DispatchedAt", "AcceptedAt", "ArrivedAt", "RepairedAt", "VerifiedAt", "ClosedAt", "HeldMs", "CancelReason", "Cause", "Measures", "Prevention",
    ];

    public static void Create(MigrationBuilder migrationBuilder)
    {
        if (migrationBuilder.ActiveProvider?.Contains("Npgsql", StringComparison.Ordinal) == true)
        {
            Postgres(migrationBuilder);
        }
        else
        {
            Sqlite(migrationBuilder);
        }
    }

    private static void Sqlite(MigrationBuilder migrationBuilder)
    {
        foreach (var (table, key, written) in Histories)
        {
            migrationBuilder.Sql($"""
                CREATE TRIGGER "{table}_KeptUpdate" BEFORE UPDATE ON "{table}" BEGIN SELECT RAISE(ABORT, 'Lines of {table} are never changed.'); END;
                """);
            migrationBuilder.Sql($"""
                CREATE TRIGGER "{table}_KeptDelete" BEFORE DELETE ON "{table}"
                WHEN NOT EXISTS (SELECT 1 FROM "PruningPermits" WHERE "TableName" = '{table}' AND OLD."{written}" < "Before")
                BEGIN SELECT RAISE(ABORT, 'Lines of {table} are removed by the retention alone.'); END;
                """);

            // INSERT OR REPLACE removes without the trigger above.
            migrationBuilder.Sql($"""
                CREATE TRIGGER "{table}_KeptReplace" BEFORE INSERT ON "{table}"
                WHEN EXISTS (SELECT 1 FROM "{table}" WHERE "{key}" = NEW."{key}")
                BEGIN SELECT RAISE(ABORT, 'Lines of {table} are never changed.'); END;
                """);
        }

        migrationBuilder.Sql($"""
            CREATE TRIGGER "Tickets_KeptDelete" BEFORE DELETE ON "Tickets"
            WHEN NOT EXISTS (SELECT 1 FROM "PruningPermits" WHERE "TableName" = 'Tickets' AND OLD."ClosedAt" < "Before")
            BEGIN SELECT RAISE(ABORT, 'Tickets are removed by the retention alone.'); END;
            """);
        migrationBuilder.Sql($"""
            CREATE TRIGGER "Tickets_KeptUpdate" BEFORE UPDATE ON "Tickets"
            WHEN OLD."Trade" = 'elevator' AND NOT OLD."Open" AND ({string.Join(" OR ", Record.Select(column => $"OLD.\"{column}\" IS NOT NEW.\"{column}\""))})
            BEGIN SELECT RAISE(ABORT, 'The record of a finished elevator repair is never changed.'); END;
            """);
    }

    private static void Postgres(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql("""
            CREATE FUNCTION facility_keep() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN
              IF TG_OP = 'DELETE' AND EXISTS (
                SELECT 1 FROM "PruningPermits" WHERE "TableName" = TG_TABLE_NAME AND (to_jsonb(OLD) ->> TG_ARGV[0])::bigint < "Before") THEN
                RETURN OLD;
              END IF;
              RAISE EXCEPTION 'Lines of % are never changed, and removed by the retention alone.', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
            END $$;
            """);
        migrationBuilder.Sql("""
            CREATE FUNCTION facility_keep_record() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN
              RAISE EXCEPTION 'The record of a finished elevator repair is never changed.' USING ERRCODE = 'restrict_violation';
            END $$;
            """);
        foreach (var (table, _, written) in Histories)
        {
            migrationBuilder.Sql($"""CREATE TRIGGER "{table}_Kept" BEFORE UPDATE OR DELETE ON "{table}" FOR EACH ROW EXECUTE FUNCTION facility_keep('{written}');""");
            migrationBuilder.Sql($"""CREATE TRIGGER "{table}_KeptTruncate" BEFORE TRUNCATE ON "{table}" FOR EACH STATEMENT EXECUTE FUNCTION facility_keep('{written}');""");
        }

        migrationBuilder.Sql("""CREATE TRIGGER "Tickets_KeptDelete" BEFORE DELETE ON "Tickets" FOR EACH ROW EXECUTE FUNCTION facility_keep('ClosedAt');""");
        migrationBuilder.Sql("""CREATE TRIGGER "Tickets_KeptTruncate" BEFORE TRUNCATE ON "Tickets" FOR EACH STATEMENT EXECUTE FUNCTION facility_keep('ClosedAt');""");
        migrationBuilder.Sql($"""
            CREATE TRIGGER "Tickets_KeptUpdate" BEFORE UPDATE ON "Tickets" FOR EACH ROW
            WHEN (OLD."Trade" = 'elevator' AND NOT OLD."Open" AND ({string.Join(" OR ", Record.Select(column => $"OLD.\"{column}\" IS DISTINCT FROM NEW.\"{column}\""))}))
            EXECUTE FUNCTION facility_keep_record();
            """);
    }
}
