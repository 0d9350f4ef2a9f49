using FacilityIoT.Cloud.Intake;

namespace FacilityIoT.Cloud.Api;

/// <summary>Reads a report from its body: bounded texts, known words. What the store must be asked, the desk asks.</summary>
internal static class FaultReportForm
{
    public const int LongestDescription = 2000;
    private const int LongestWord = 100;
    private const int LongestReason = 500;

    /// <summary>Null when something was refused.</summary>
    public static ReportEntry? Entry(Fields fields, ReportBody body)
    {
        if (body is { ResidentId: not null, Reporter: not null })
        {
            fields.Refuse<object>("residentId", "Give 'residentId' or 'reporter', not both.");
        }

        var entry = new ReportEntry
        {
            Source = fields.Word("source", body.Source, ReportSources.All),
            Reference = fields.Text("reference", body.Reference, LongestWord),
            Category = fields.Text("category", body.Category, LongestWord, required: true) ?? "",
            Site = fields.Text("site", body.Site, LongestWord, required: true) ?? "",
            Area = fields.Text("area", body.Area, LongestWord),
            Asset = fields.Text("asset", body.Asset, LongestWord),
            Description = fields.Text("description", body.Description, LongestDescription, lines: true),
            Urgent = body.Urgent,
            Special = body.Special,
            Group = body.Group,
            Level = body.Level,
            LevelReason = fields.Text("levelReason", body.LevelReason, LongestReason),
            JoinTicket = fields.Text("joinTicket", body.JoinTicket, LongestWord),
            Separate = body.Separate,
            ResidentId = body.ResidentId,
            Reporter = body.Reporter is { } reporter ? ResidentForm.Details(fields, reporter.Name, reporter.Phone, reporter.Address, "reporter.") : null,
            Language = fields.Word("reporter.language", body.Reporter?.Language, ResidentForm.Languages, "zh"),
        };
        return fields.Refusal is null ? entry : null;
    }
}
