namespace FacilityIoT.Cloud.Residents;

/// <summary>Residents' data: sealed, masked by default, every look at it written down.</summary>
public static class ResidentsSetup
{
    public static IServiceCollection AddResidents(this IServiceCollection services)
    {
        services.AddOptionsWithValidateOnStart<ResidentOptions, ResidentOptionsValidator>().BindConfiguration(ResidentOptions.Section);
        return services.AddSingleton<ResidentKeys>().AddSingleton<PhoneLookup>().AddSingleton<ResidentVault>().AddSingleton<ResidentDirectory>().AddSingleton<ResidentLinks>();
    }
}
