using FacilityIoT.Cloud.Alarms;

namespace FacilityIoT.Cloud.Tickets;

/// <summary>Alarms to tickets, in the same transaction.</summary>
public static class TicketsSetup
{
    public static IServiceCollection AddTickets(this IServiceCollection services)
    {
        services.AddOptionsWithValidateOnStart<TicketOptions, TicketOptionsValidator>().BindConfiguration(TicketOptions.Section);
        return services.AddSingleton<TicketNumbers>().AddSingleton<TicketWork>().AddSingleton<FloodBundles>().AddSingleton<IAlarmHandler, TicketRaiser>();
    }
}
