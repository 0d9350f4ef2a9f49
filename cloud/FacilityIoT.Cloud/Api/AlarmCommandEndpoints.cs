using FacilityIoT.Cloud.Alarms;
using FacilityIoT.Cloud.Identity;
using FacilityIoT.Cloud.Tickets;
using Microsoft.AspNetCore.Http.HttpResults;
using Answered = Microsoft.AspNetCore.Http.HttpResults.Results<Microsoft.AspNetCore.Http.HttpResults.Ok<FacilityIoT.Cloud.Api.AlarmView>, Microsoft.AspNetCore.Http.HttpResults.ProblemHttpResult>;

namespace FacilityIoT.Cloud.Api;

/// <summary>What people do with alarms.</summary>
public static class AlarmCommandEndpoints
{
    private const int MostAtOnce = 500;
    private static readonly FacilityAction Acknowledging = new("alarms.acknowledge", Roles.Operator);
    private static readonly FacilityAction Shelving = new("alarms.shelve", Roles.Operator);
    private static readonly FacilityAction Maintaining = new("alarms.takeOutOfService", Roles.Engineer);
    private static readonly FacilityAction Resetting = new("alarms.reset", Roles.Engineer);

    public static RouteGroupBuilder MapAlarmCommands(this RouteGroupBuilder api)
    {
        var alarms = api.MapGroup("/alarms").WithTags("Alarms");
        Answers(alarms.MapPost("/{id:long}/acknowledge", AcknowledgeAsync), "AcknowledgeAlarm", Acknowledging, new AlarmAnswer(3))
            .WithSummary("Says that somebody has seen the alarm and owns it; it never clears. While the condition stays active it ends after the level's time.");
        alarms.MapPost("/acknowledge", AcknowledgeManyAsync).WithName("AcknowledgeAlarms").RequireAction(Acknowledging).ProducesValidationProblem()
            .WithSummary("Acknowledges up to 500 alarms at once, and says of each what became of it.").WithExample(AlarmExamples.Acknowledged, new AlarmsAcknowledgement([7, 8]));
        Answers(alarms.MapPost("/{id:long}/shelve", ShelveAsync), "ShelveAlarm", Shelving, new AlarmShelving("Sensor is being cleaned.", AlarmExamples.Raised.AddMinutes(45), 3))
            .WithSummary("Takes the alarm off the list until an instant, for a reason, no longer than its level allows. For an entrapment a second person must confirm it.").ProducesValidationProblem();
        Answers(alarms.MapPost("/{id:long}/confirm-shelving", ConfirmShelvingAsync), "ConfirmAlarmShelving", Shelving, new AlarmAnswer(3))
            .WithSummary("A second, different person agrees to a shelving that waits for it.");
        Answers(alarms.MapPost("/{id:long}/unshelve", UnshelveAsync), "UnshelveAlarm", Shelving, new AlarmAnswer(3))
            .WithSummary("Ends a shelving early: the alarm is evaluated and annunciated again.");
        Answers(alarms.MapPost("/{id:long}/out-of-service", OutOfServiceAsync), "TakeAlarmOutOfService", Maintaining, new AlarmOutOfServiceRequest(AlarmExamples.TicketNumber, "Valve is being replaced.", 3))
            .WithSummary("Hands the alarm over to maintenance until the ticket closes: raises are recorded, and nobody is called.").ProducesValidationProblem();
        Answers(alarms.MapPost("/{id:long}/return-to-service", ReturnToServiceAsync), "ReturnAlarmToService", Maintaining, new AlarmAnswer(3))
            .WithSummary("Ends the maintenance before its ticket closes.");
        Answers(alarms.MapPost("/{id:long}/reset", ResetAsync), "ResetAlarm", Resetting, new AlarmAnswer(3))
            .WithSummary("Ends a latched alarm whose condition has returned. A latch that the box holds is reset there: `resetRequestedAt` is set, and the alarm ends when the box says so.");
        return api;
    }

    private static RouteHandlerBuilder Answers(RouteHandlerBuilder endpoint, string name, FacilityAction action, object body) =>
        endpoint.WithName(name).RequireAction(action).ProducesProblem(404).ProducesProblem(409).WithExample(AlarmExamples.Alarm, body);

    private static Task<Answered> AcknowledgeAsync(long id, AlarmAnswer? body, HttpContext context, AlarmBook book) =>
        DoAsync(id, context, book, body?.Version, now => new AlarmEvent.Acknowledge(now, context.Actor().Name, context.Actor().PersonId));

    private static async Task<Results<Ok<AlarmsAcknowledged>, ValidationProblem>> AcknowledgeManyAsync(AlarmsAcknowledgement body, HttpContext context, AlarmBook book, CancellationToken cancellationToken)
    {
        if (body.Ids is not { Count: > 0 and <= MostAtOnce })
        {
            return Invalid.Field("ids", $"Name 1 to {MostAtOnce} alarms.");
        }

        var by = context.Actor();
        var outcomes = await book.ExecuteManyAsync(body.Ids, now => new AlarmEvent.Acknowledge(now, by.Name, by.PersonId), by, cancellationToken);
        List<AlarmAcknowledged> results = [.. outcomes.Zip(body.Ids, (outcome, id) => outcome.Acknowledged(id))];
        return TypedResults.Ok(new AlarmsAcknowledged(results.Count(result => result.Done), results));
    }

    private static async Task<Results<Ok<AlarmView>, ProblemHttpResult, ValidationProblem>> ShelveAsync(long id, AlarmShelving body, HttpContext context, AlarmBook book) =>
        string.IsNullOrWhiteSpace(body.Reason) || body.Reason.Length > 500
            ? Invalid.Field("reason", "Say why, in 1 to 500 characters.")
            : Widen(await DoAsync(id, context, book, body.Version, now => new AlarmEvent.Shelve(now, context.Actor().Name, context.Actor().PersonId, body.Reason, body.Until.ToUniversalTime())));

    private static Task<Answered> ConfirmShelvingAsync(long id, AlarmAnswer? body, HttpContext context, AlarmBook book) =>
        DoAsync(id, context, book, body?.Version, now => new AlarmEvent.ConfirmShelving(now, context.Actor().Name, context.Actor().PersonId));

    private static Task<Answered> UnshelveAsync(long id, AlarmAnswer? body, HttpContext context, AlarmBook book) =>
        DoAsync(id, context, book, body?.Version, now => new AlarmEvent.Unshelve(now, context.Actor().Name));

    private static async Task<Results<Ok<AlarmView>, ProblemHttpResult, ValidationProblem>> OutOfServiceAsync(
        long id, AlarmOutOfServiceRequest body, HttpContext context, AlarmMaintenance maintenance, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(body.Reason) || body.Reason.Length > 500)
        {
            return Invalid.Field("reason", "Say what is being done, in 1 to 500 characters.");
        }

        var outcome = await maintenance.TakeOutOfServiceAsync(id, body.Ticket ?? "", body.Reason, context.Actor(), body.Version, cancellationToken);
        return Widen(outcome.Answer(context.Request));
    }

    private static Task<Answered> ReturnToServiceAsync(long id, AlarmAnswer? body, HttpContext context, AlarmBook book) =>
        DoAsync(id, context, book, body?.Version, now => new AlarmEvent.ReturnToService(now, context.Actor().Name));

    private static Task<Answered> ResetAsync(long id, AlarmAnswer? body, HttpContext context, AlarmBook book) =>
        DoAsync(id, context, book, body?.Version, now => new AlarmEvent.Reset(now, context.Actor().Name, context.Actor().PersonId));

    private static async Task<Answered> DoAsync(long id, HttpContext context, AlarmBook book, int? version, Func<DateTimeOffset, AlarmEvent> command)
    {
        var outcome = await book.ExecuteAsync(id, command, context.Actor(), version, context.RequestAborted);
        return outcome.Answer(context.Request);
    }

    private static Results<Ok<AlarmView>, ProblemHttpResult, ValidationProblem> Widen(Answered answer) => answer.Result switch
    {
        Ok<AlarmView> done => done,
        ProblemHttpResult refused => refused,
        _ => throw new InvalidOperationException("There is no third answer."),
    };
}
