namespace FacilityIoT.Cloud.Intake;

/// <summary>What people report: one list with what sensors report, graded, joined to the ticket that is there.</summary>
public static class IntakeSetup
{
    public static IServiceCollection AddIntake(this IServiceCollection services)
    {
        services.AddOptionsWithValidateOnStart<IntakeOptions, IntakeOptionsValidator>().BindConfiguration(IntakeOptions.Section);
        return services.AddSingleton<IntakeDesk>().AddSingleton<OpenFaults>();
    }
}
