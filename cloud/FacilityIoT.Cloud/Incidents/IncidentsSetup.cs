using FacilityIoT.Cloud.Tickets;

namespace FacilityIoT.Cloud.Incidents;

/// <summary>Compound emergencies: seen in the tickets, led by a plan.</summary>
public static class IncidentsSetup
{
    public static IServiceCollection AddIncidents(this IServiceCollection services) =>
        services.AddSingleton<IncidentWork>().AddSingleton<ITicketHandler, IncidentWatch>();
}
