using FacilityIoT.Cloud.Persistence;

namespace FacilityIoT.Cloud.Reports.Schedules;

/// <summary>Is told of every report that was made, in the transaction that says so: who sends it only writes rows here.</summary>
/// <remarks>Without one, reports are fetched from the API's list.</remarks>
public interface IReportReceiver
{
    Task OnMadeAsync(StoreTransaction transaction, ReportSchedule schedule, ReportFile file, CancellationToken cancellationToken);
}
