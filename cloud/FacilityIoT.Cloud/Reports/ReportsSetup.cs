using FacilityIoT.Cloud.Reports.Schedules;
using FacilityIoT.Cloud.Reports.Sheets;
using FacilityIoT.Cloud.Timers;

namespace FacilityIoT.Cloud.Reports;

/// <summary>Reports on repairs, people and operator positions: asked for, and on schedule.</summary>
public static class ReportsSetup
{
    public static IServiceCollection AddReports(this IServiceCollection services)
    {
        services.AddSingleton<ReportReader>().AddSingleton<ReportBook>();
        services.AddSingleton<ReportTimer>().AddSingleton<IDueTimeHandler>(provider => provider.GetRequiredService<ReportTimer>());
        return services.AddSingleton<ReportSchedules>().AddSingleton<ReportMaker>().AddHostedService<ReportMaking>();
    }
}
