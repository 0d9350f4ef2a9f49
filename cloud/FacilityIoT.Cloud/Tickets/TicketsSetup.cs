using FacilityIoT.Cloud.Alarms;

namespace FacilityIoT.Cloud.Tickets;

/// <summary>Alarms to tickets, in the same transaction.</summary>
public static class TicketsSetup
{
    public static IServiceCollection AddTickets(this IServiceCollection services)
    {
        services.AddOptionsWithValidateOnStart<TicketOptions, TicketOptionsValidator>().BindConfiguration(TicketOptions.Section);
        services.AddOptionsWithValidateOnStart<EvidenceOptions, EvidenceOptionsValidator>().BindConfiguration(EvidenceOptions.Section);
        services.AddSingleton<EvidenceShelf>().AddSingleton<EvidenceWork>().AddSingleton<EvidenceCheck>().AddHostedService<EvidenceTidying>();
        services.AddSingleton<StockRoom>().AddSingleton<ITicketHandler, StockKeeper>().AddSingleton<ITicketHandler, ReportKeeper>();
        services.AddSingleton<ITicketHandler, AlarmTicketEnds>().AddSingleton<AlarmMaintenance>();
        return services.AddSingleton<TicketWork>().AddSingleton<FloodBundles>().AddSingleton<IAlarmHandler, TicketRaiser>();
    }
}
