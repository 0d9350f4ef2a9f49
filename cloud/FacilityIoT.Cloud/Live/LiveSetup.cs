namespace FacilityIoT.Cloud.Live;

/// <summary>The present state in memory, fed after each commit, and its stream.</summary>
public static class LiveSetup
{
    public static IServiceCollection AddLive(this IServiceCollection services) => services.AddSingleton<LiveBoard>();
}
