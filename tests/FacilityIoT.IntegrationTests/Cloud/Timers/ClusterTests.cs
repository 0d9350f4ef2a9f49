using FacilityIoT.Cloud.Clocks;
using FacilityIoT.Cloud.Persistence;
using FacilityIoT.Cloud.Tickets;
using FacilityIoT.Cloud.Timers;
using FacilityIoT.IntegrationTests.Cloud.Api;
using FacilityIoT.IntegrationTests.Cloud.Running;
using FacilityIoT.IntegrationTests.Cloud.Stores;
using FacilityIoT.Testing;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.IntegrationTests.Cloud.Timers;

/// <summary>Two processes of the service on one PostgreSQL.</summary>
public sealed class ClusterTests
{
    private const int Tickets = 100;

    /// <summary>Beyond the keys that the database gives itself.</summary>
    private const int FirstKey = 1_000_000;
    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(90);

    [Fact]
    public async Task Each_timer_fires_once_and_when_a_process_is_killed_the_other_goes_on()
    {
        await using var database = await DatabaseUnderTest.CreateAsync(StoreKind.Postgres);
        using var first = new CloudProgramRun();
        using var second = new CloudProgramRun();
        await using var one = await ChildProcess.StartAsync(On(database, first));
        await using var other = await ChildProcess.StartAsync(On(database, second));
        await using var db = Open(database);
        await Eventually.TrueAsync(async () => await ProcessesAsync(db) == 2, Deadline, "both processes to join the cluster", () => one.TailText() + other.TailText());

        var start = TimeProvider.System.GetUtcNow();
        for (var number = 1; number <= Tickets; number++)
        {
            var ticket = Estate.Ticket(FirstKey + number, "s", level: 4, raisedAt: start);
            var due = start.AddMilliseconds(60 * number);
            db.AddRange(
                ticket,
                new TicketClock { TicketId = ticket.Id, Kind = TicketClockKind.Handle, Round = 1, StartedAt = start, CountedAt = start, TargetMs = 60 * number, DueAt = due },
                new DueTime { Kind = ClockBook.Timer, Subject = $"{ticket.Id}", DueAt = due });
        }

        await db.SaveChangesAsync();
        await Eventually.TrueAsync(async () => await BreachesAsync(db) > Tickets / 4, Deadline, "a quarter of the clocks to be told");
        one.Kill();
        await Eventually.TrueAsync(async () => await BreachesAsync(db) >= Tickets, Deadline, "all clocks to be told", other.TailText);

        var told = await db.Set<TicketEvent>().AsNoTracking().Where(line => line.What == "ClockBreached").GroupBy(line => line.TicketId).Select(group => group.Count()).ToListAsync();
        Assert.Equal(Enumerable.Repeat(1, Tickets), told);
        Assert.False(await db.Set<DueTime>().AnyAsync(due => due.Waiting && due.Kind == ClockBook.Timer));

        // The scheduler notices too: one process is left, and the sweep's trigger goes on.
        await Eventually.TrueAsync(async () => await ProcessesAsync(db) == 1, Deadline, "the killed process to leave the cluster", other.TailText);
        var before = await SweptAsync(db);
        await Eventually.TrueAsync(async () => await SweptAsync(db) > before, Deadline, "the sweep to go on", other.TailText);
    }

    private static ProgramStart On(DatabaseUnderTest database, CloudProgramRun run)
    {
        var service = run.Service();
        return service with
        {
            Arguments = [.. service.Arguments, "--set", $"Storage:Postgres={database.Settings["Storage:Postgres"]}", "--set", $"Storage:PostgresPasswordFile={database.Settings["Storage:PostgresPasswordFile"]}"],
        };
    }

    private static FacilityDb Open(DatabaseUnderTest database)
    {
        var options = new DbContextOptionsBuilder<FacilityDb>();
        PersistenceSetup.UsePostgres(options, PersistenceSetup.PostgresConnection(new StorageOptions
        {
            Postgres = database.Settings["Storage:Postgres"],
            PostgresPasswordFile = database.Settings["Storage:PostgresPasswordFile"],
        }));
        return new FacilityDb(options.Options);
    }

    private static Task<int> BreachesAsync(FacilityDb db) => db.Set<TicketEvent>().CountAsync(line => line.What == "ClockBreached");

    private static Task<int> ProcessesAsync(FacilityDb db) =>
        db.Database.SqlQueryRaw<int>("SELECT count(*)::int AS \"Value\" FROM quartz.qrtz_scheduler_state").SingleAsync();

    private static Task<long> SweptAsync(FacilityDb db) =>
        db.Database.SqlQueryRaw<long>("SELECT coalesce(prev_fire_time, 0) AS \"Value\" FROM quartz.qrtz_triggers WHERE trigger_name = 'sweep'").SingleAsync();
}
