using FacilityIoT.Cloud.Alarms;
using FacilityIoT.Cloud.Api;
using FacilityIoT.Cloud.Audit;
using FacilityIoT.Cloud.Dispatch;
using FacilityIoT.Cloud.Dispatch.Rosters;
using FacilityIoT.Cloud.Dispatch.Staff;
using FacilityIoT.Cloud.Identity;
using FacilityIoT.Cloud.Ingest;
using FacilityIoT.Cloud.Persistence;
using FacilityIoT.Cloud.Tickets;
using FacilityIoT.IntegrationTests.Cloud.Stores;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace FacilityIoT.IntegrationTests.Cloud.Ingest;

/// <summary>The alarm that never was.</summary>
public sealed class RehearsalTests
{
    [Theory]
    [ClassData(typeof(BothStores))]
    public async Task It_is_played_to_the_one_who_is_on_duty_and_leaves_nothing(StoreKind store)
    {
        var spectator = new Spectator();
        await using var cloud = await CloudUnderTest.StartAsync(
            services => services.AddDispatch().AddSingleton<IRehearsalPart, RehearsalDuty>().AddSingleton<IRehearsalPart>(spectator), store);

        await cloud.Services.GetRequiredService<IngestCommit>().RehearseAsync(default);

        var ticket = Assert.Single(spectator.Tickets.Distinct());
        Assert.Equal(1, ticket.Level);
        Assert.True(ticket.Entrapment);
        Assert.Equal(TicketState.Dispatched, ticket.State);
        await using var db = await cloud.OpenAsync();
        Assert.Empty(await RowsAsync<Site>(db));
        Assert.Empty(await RowsAsync<Box>(db));
        Assert.Empty(await RowsAsync<OutboxLedger>(db));
        Assert.Empty(await RowsAsync<Alarm>(db));
        Assert.Empty(await RowsAsync<Ticket>(db));
        Assert.Empty(await RowsAsync<AuditEntry>(db));
        Assert.Empty(await RowsAsync<Person>(db));
        Assert.Empty(await RowsAsync<Worker>(db));
        Assert.Empty(await RowsAsync<Roster>(db));
    }

    private static Task<List<T>> RowsAsync<T>(FacilityDb db)
        where T : class => db.Set<T>().AsNoTracking().ToListAsync();

    /// <summary>Keeps the tickets of the rehearsal that begins after it was entered, as they were last.</summary>
    private sealed class Spectator : IRehearsalPart
    {
        private List<Ticket> tickets = [];

        public IReadOnlyList<Ticket> Tickets => tickets;

        public void Enter(StoreTransaction transaction, string site)
        {
            List<Ticket> seen = [];
            tickets = seen;
            transaction.Db.ChangeTracker.Tracked += (_, tracked) =>
            {
                if (tracked.Entry.Entity is Ticket ticket)
                {
                    seen.Add(ticket);
                }
            };
        }
    }
}
