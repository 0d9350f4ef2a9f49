namespace FacilityIoT.Cloud.Audit;

/// <summary>The audit trail's verification and its head outside the database; lines are written by <see cref="AuditTrail"/>.</summary>
public static class AuditSetup
{
    public static IServiceCollection AddAudit(this IServiceCollection services) =>
        services.AddSingleton<AuditHeadFile>().AddSingleton<AuditVerifier>().AddSingleton<AuditHeadKeeper>().AddHostedService(provider => provider.GetRequiredService<AuditHeadKeeper>());
}
