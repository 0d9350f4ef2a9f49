using FacilityIoT.Cloud.Timers;

namespace FacilityIoT.Cloud.Plans;

/// <summary>What is done before anything breaks: maintenance plans, test calls of elevators.</summary>
public static class PlansSetup
{
    public static IServiceCollection AddPlans(this IServiceCollection services) =>
        services.AddSingleton<PlanTimer>().AddSingleton<PlanTickets>().AddDueTimeHandler<PlanDue>()
            .AddSingleton<TestCallWork>().AddSingleton<IDueTimeHandler>(provider => provider.GetRequiredService<TestCallWork>());
}
