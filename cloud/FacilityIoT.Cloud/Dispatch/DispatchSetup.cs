using FacilityIoT.Cloud.Dispatch.Assignments;
using FacilityIoT.Cloud.Dispatch.Escalations;
using FacilityIoT.Cloud.Dispatch.Proposals;
using FacilityIoT.Cloud.Dispatch.Rosters;
using FacilityIoT.Cloud.Dispatch.Staff;
using FacilityIoT.Cloud.Tickets;
using FacilityIoT.Cloud.Timers;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace FacilityIoT.Cloud.Dispatch;

/// <summary>Tickets to people: rosters, proposals, assignments, escalation. Who knows addresses may register an <see cref="IReachability"/> of its own before.</summary>
public static class DispatchSetup
{
    public static IServiceCollection AddDispatch(this IServiceCollection services)
    {
        services.AddOptionsWithValidateOnStart<DispatchOptions, DispatchOptionsValidator>().BindConfiguration(DispatchOptions.Section);
        services.AddSingleton<WorkerReachability>();
        services.TryAddSingleton<IReachability>(provider => provider.GetRequiredService<WorkerReachability>());
        return services
            .AddSingleton<Register>().AddSingleton<OnSiteRecords>().AddSingleton<RosterGaps>().AddSingleton<RosterBook>().AddSingleton<AbsenceBook>().AddSingleton<SwapBook>()
            .AddSingleton<Positions>().AddDueTimeHandler<PositionExpiry>()
            .AddSingleton<CandidateReading>().AddSingleton<Assigner>().AddSingleton<AssignmentRecorder>().AddSingleton<Escalator>()
            .AddSingleton<ITicketHandler, Dispatcher>().AddDueTimeHandler<AnswerTimer>().AddDueTimeHandler<EscalationTimer>();
    }
}
