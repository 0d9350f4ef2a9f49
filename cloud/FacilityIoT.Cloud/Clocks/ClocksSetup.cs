using FacilityIoT.Cloud.Tickets;
using FacilityIoT.Cloud.Timers;

namespace FacilityIoT.Cloud.Clocks;

/// <summary>The clocks of every ticket.</summary>
public static class ClocksSetup
{
    public static IServiceCollection AddClocks(this IServiceCollection services) =>
        services
            .AddSingleton<ClockBook>().AddSingleton<ITicketHandler, TicketClocks>().AddDueTimeHandler<ClockTimer>().AddSingleton<ClockWork>()
            .AddSingleton<TicketNotices>().AddSingleton<ITicketHandler>(provider => provider.GetRequiredService<TicketNotices>()).AddDueTimeHandler<NoticeTimer>()
            .AddSingleton(provider => new NoticeWork(provider.GetRequiredService<TicketNotices>(), provider.GetRequiredService<TicketWork>()))
            .AddSingleton<ITicketHandler, FollowUpBook>().AddSingleton<FollowUpWork>()
            .AddSingleton<SolutionWork>();
}
