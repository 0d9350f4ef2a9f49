using System.Text.Json;
using System.Text.Json.Nodes;
using FacilityIoT.Cloud.Alarms;
using FacilityIoT.Cloud.Api.Queries;
using FacilityIoT.Cloud.Tickets;
using Microsoft.AspNetCore.Mvc;
using Microsoft.OpenApi;

namespace FacilityIoT.Cloud.Api;

/// <summary>One answer of each kind for the OpenAPI document, from the API's own records: an example that no longer fits does not compile.</summary>
internal static class OpenApiExamples
{
    private static readonly DateTimeOffset Raised = new(2026, 3, 1, 4, 30, 0, TimeSpan.Zero);
    private static readonly LocalText Stuck = new("1 号梯困人", "Passenger stuck in lift 1");

    private static readonly AlarmView Alarm = new(
        7, "hengtai/tower-a/lift-1/alarm-button", "entrapment", "Entrapment_Alarm", 1, AlarmState.Unacknowledged, "elevator", Stuck.En!, Stuck, "hengtai", "tower-a", "lift-1",
        true, Raised, Raised.AddMilliseconds(40), null, null, null, "good", true, 1);

    public static readonly TicketView Ticket = new(
        TicketNumber.Of(new DateOnly(2026, 3, 1), 1), 1, TicketState.Raised, Stuck.En!, Stuck, "elevator", "hengtai", "tower-a", "lift-1", Raised, Raised.AddMilliseconds(40), "sensor", true, 1, [Alarm]);

    private static readonly BoxView Box = new("hengtai", "tower-a", "1.0.0", true, 3, Raised, Raised.AddDays(-2), OutboxView.Of(30, 28), new BoxClockView(true, 12), new BoxDiskView(11_200_000_000, 30_900_000_000), Raised.AddYears(1));

    private static readonly PointView Point = new(
        "hengtai/tower-a/meter-1/power", "hengtai", "tower-a", "meter-1", "power", "Active power", new LocalText("有功功率", "Active power"), "Double", "kW", "Active_Power_Sensor",
        null, null, 41.5, "good", Raised, false, true, null);

    private static readonly Dictionary<string, object> ByOperation = new(StringComparer.Ordinal)
    {
        ["ListTickets"] = Only(Ticket),
        ["GetTicket"] = new TicketDetail(
            Ticket, [new TicketEventView("Raised", null, null, null, Raised, null, 1)], ["accept", "note"], [new TicketStageView(TicketStage.Respond, 12, true)],
            new AcceptanceRule(true, true, false), new TicketRepair(null, null, null, null, null, null, null, null, null), [], [], [], null, []),
        ["ListAlarms"] = Only(Alarm),
        ["GetAlarm"] = new AlarmDetail(
            Alarm, false, ["acknowledge", "shelve"], [new AlarmTransitionView(AlarmState.Normal, AlarmState.Unacknowledged, nameof(AlarmReason.Raised), null, Raised, Raised, true, null, 1)],
            [new AlarmTicketView(Ticket.Number, Ticket.State)]),
        ["ListPoints"] = Only(Point),
        ["ListBoxes"] = Only(Box),
        ["ListSites"] = Only(new SiteView("hengtai", "Hengtai Garden", new LocalText("恒泰花园", "Hengtai Garden"), "Asia/Shanghai", 2, 2, 1)),
        ["ReadTelemetry"] = new TelemetrySeries(Point.Id, Raised, Raised.AddHours(1), 60, false, [new TelemetryBucket(Raised, 41.5, null, 40.2, 38, 43.1, 60, "good")]),
        ["ListDeadLetters"] = Only(new DeadLetterView(
            1, Raised, "hengtai/tower-a", 0, "FramesLost", "frames 17-80 of hengtai/tower-a are no longer in its outbox and were never stored here", "0123456789abcdef0123456789abcdef", 17)),
    };

    private static readonly Dictionary<string, (string Title, string Detail)> Problems = new(StringComparer.Ordinal)
    {
        ["401"] = ("Unauthorized", "Log in with POST /api/v1/session, or send Authorization: Bearer KEY."),
        ["403"] = ("Forbidden", "Needs the role supervisor or one above it."),
        ["404"] = ("Not Found", "There is no ticket of this number."),
        ["409"] = ("Conflict", "Ticket 260301-001-8 is Closed: 'accept' is not possible now."),
        ["422"] = ("Unprocessable Entity", "The Idempotency-Key was used for another command; take a new one for each."),
        ["429"] = ("Too Many Requests", "Too many logins from this address; try again in a minute."),
        ["413"] = ("Payload Too Large", "A photo has at most 20971520 bytes; this one has 5368709120. Send a smaller one."),
        ["415"] = ("Unsupported Media Type", "This is no photo: its content is of no kind known here."),
        ["500"] = ("Internal Server Error", "An error of the service; its log says more."),
        ["507"] = ("Insufficient Storage", "There is no room left for files; nothing was stored."),
        ["503"] = ("Service Unavailable", "The database does not answer; see /health/ready."),
    };

    /// <summary>Adds to every answer of the operation the example there is.</summary>
    /// <param name="own">What the endpoint itself brings.</param>
    public static void AddTo(OpenApiOperation operation, OpenApiExample? own)
    {
        foreach (var (type, content) in operation.RequestBody?.Content ?? new Dictionary<string, OpenApiMediaType>())
        {
            content.Example ??= own?.Request is { } request && type == "application/json" ? Json(request) : null;
        }

        foreach (var (status, response) in operation.Responses ?? [])
        {
            foreach (var (type, content) in response.Content ?? new Dictionary<string, OpenApiMediaType>())
            {
                content.Example ??= (status, type) switch
                {
                    ("200" or "201", "application/json") when own?.Answer is { } answer => Json(answer),
                    ("200", "application/json") when ByOperation.TryGetValue(operation.OperationId ?? "", out var known) => Json(known),
                    ("400", "application/problem+json") => Json(Refused()),
                    (_, "application/problem+json") when Problems.TryGetValue(status, out var problem) => Json(
                        new ProblemDetails { Title = problem.Title, Status = int.Parse(status, System.Globalization.CultureInfo.InvariantCulture), Detail = problem.Detail }),
                    _ => null,
                };
            }
        }
    }

    private static HttpValidationProblemDetails Refused() => new(new Dictionary<string, string[]> { ["level"] = ["level must be between 1 and 5."] }) { Status = 400 };

    private static Page<T> Only<T>(T item) => new([item], 1, 50, 1);

    private static JsonNode? Json(object value) => JsonSerializer.SerializeToNode(value, value.GetType(), ApiJson.Options);
}
