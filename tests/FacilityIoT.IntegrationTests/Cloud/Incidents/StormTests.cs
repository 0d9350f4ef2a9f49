using FacilityIoT.Cloud.Audit;
using FacilityIoT.Cloud.Incidents;
using FacilityIoT.Cloud.Ingest;
using FacilityIoT.Cloud.Tickets;
using FacilityIoT.IntegrationTests.Cloud.Stores;

namespace FacilityIoT.IntegrationTests.Cloud.Incidents;

public sealed class StormTests
{
    private const string Flood = "hengtai/basement/sump/level";
    private const string Mains = "hengtai/basement/main-panel/mains";

    [Theory, ClassData(typeof(BothStores))]
    [Trait("domain", "1: A compound emergency")]
    public async Task Leak_and_power_loss_open_one_incident_with_three_crews(StoreKind kind)
    {
        await using var timeline = await CloudTimeline.StartAsync(kind);
        await timeline.ConditionAsync(Rule("Leak_Alarm", "plumbing", 2), Flood, "leak", true);
        Assert.Empty(await timeline.AllAsync<Incident>());

        await timeline.RestartAsync();
        await timeline.AdvanceAsync(TimeSpan.FromMinutes(10));
        await timeline.ConditionAsync(Rule("Power_Loss_Alarm", "electrical", 2), Mains, "mains-lost", true);

        var incident = Assert.Single(await timeline.AllAsync<Incident>());
        var crews = await timeline.AllAsync<IncidentCrew>();
        var tickets = await timeline.AllAsync<Ticket>();
        Assert.Equal(["civil", "electrical", "plumbing"], crews.Select(crew => crew.Trade).Order());
        Assert.Equal(3, tickets.Count);
        Assert.All(tickets, ticket => Assert.Equal((incident.Id, 2), (ticket.IncidentId, ticket.Level)));
        Assert.Equal([1, 2], (await timeline.AllAsync<IncidentResource>()).Select(resource => resource.Quantity).Order());
    }

    [Theory, ClassData(typeof(BothStores))]
    public async Task Later_faults_of_the_storm_join_and_others_do_not(StoreKind kind)
    {
        await using var timeline = await CloudTimeline.StartAsync(kind);
        await StormAsync(timeline);
        await timeline.RestartAsync();
        await timeline.ConditionAsync(Rule("Max_Water_Level_Alarm", "plumbing", 3), "hengtai/basement/pit/level", "high", true);
        await timeline.ConditionAsync(Rule("Overload_Alarm", "electrical", 3), "hengtai/roof/fan/load", "overload", true);

        Assert.Single(await timeline.AllAsync<Incident>());
        var tickets = await timeline.AllAsync<Ticket>();
        Assert.NotNull(tickets.Single(ticket => ticket.FaultClass == "Max_Water_Level_Alarm").IncidentId);
        Assert.Null(tickets.Single(ticket => ticket.FaultClass == "Overload_Alarm").IncidentId);
    }

    [Theory, ClassData(typeof(BothStores))]
    public async Task Another_site_has_its_own_weather(StoreKind kind)
    {
        await using var timeline = await CloudTimeline.StartAsync(kind);
        await timeline.StoreAsync(new Site { Id = "jinxiu" });
        await timeline.ConditionAsync(Rule("Leak_Alarm", "plumbing", 2), Flood, "leak", true);
        await timeline.ConditionAsync(Rule("Power_Loss_Alarm", "electrical", 2), Mains.Replace("hengtai", "jinxiu", StringComparison.Ordinal), "mains-lost", true);

        Assert.Empty(await timeline.AllAsync<Incident>());
    }

    [Theory, ClassData(typeof(BothStores))]
    public async Task An_incident_closes_when_its_tickets_have_ended_and_the_next_storm_opens_another(StoreKind kind)
    {
        await using var timeline = await CloudTimeline.StartAsync(kind);
        await StormAsync(timeline);
        var work = new IncidentWork();
        var by = new Actor(ActorKind.Person, 1, "supervisor-1", null) { Supervisor = true };
        Assert.Contains("still open", await CloseAsync(), StringComparison.Ordinal);

        // A ticket ends when its alarm has returned to normal.
        await timeline.ConditionAsync(Rule("Leak_Alarm", "plumbing", 2), Flood, "leak", false);
        await timeline.ConditionAsync(Rule("Power_Loss_Alarm", "electrical", 2), Mains, "mains-lost", false);
        foreach (var ticket in await timeline.AllAsync<Ticket>())
        {
            Assert.IsType<TicketOutcome.Done>(await timeline.TicketAsync(ticket.Number, new TicketCommand.Cancel("test of the plan"), by));
        }

        Assert.Null(await CloseAsync());
        Assert.False((await timeline.AllAsync<Incident>()).Single().Open);
        Assert.Contains("Closed", (await timeline.AllAsync<IncidentEvent>()).Select(line => line.What));

        await timeline.ConditionAsync(Rule("Leak_Alarm", "plumbing", 2), "hengtai/garage/drain/leak", "leak", true);
        await timeline.ConditionAsync(Rule("Power_Loss_Alarm", "electrical", 2), "hengtai/garage/panel/mains", "mains-lost", true);
        Assert.Equal(2, (await timeline.AllAsync<Incident>()).Count);

        async Task<string?> CloseAsync()
        {
            string? refusal = null;
            await timeline.RunAsync(async transaction =>
                refusal = await work.CloseAsync(transaction, transaction.Db.Set<Incident>().First(incident => incident.Open), "Pumped dry.", by, default));
            return refusal;
        }
    }

    private static async Task StormAsync(CloudTimeline timeline)
    {
        await timeline.ConditionAsync(Rule("Leak_Alarm", "plumbing", 2), Flood, "leak", true);
        await timeline.ConditionAsync(Rule("Power_Loss_Alarm", "electrical", 2), Mains, "mains-lost", true);
    }

    private static Point Rule(string @class, string trade, int level) => new()
    {
        Device = "", Name = "", DataType = "Boolean", Class = @class, AlarmLevel = level, AlarmTrade = trade, AlarmTextZh = @class, AlarmTextEn = @class, Area = "basement",
    };
}
