using FacilityIoT.Cloud.Tickets;
using FacilityIoT.Cloud.Timers;

namespace FacilityIoT.Cloud.Clocks;

/// <summary>The clocks of every ticket.</summary>
public static class ClocksSetup
{
    public static IServiceCollection AddClocks(this IServiceCollection services) =>
        services.AddSingleton<ClockBook>().AddSingleton<ITicketHandler, TicketClocks>().AddDueTimeHandler<ClockTimer>();
}
