using FacilityIoT.Cloud.Alarms;
using Microsoft.AspNetCore.Http.HttpResults;

namespace FacilityIoT.Cloud.Api;

/// <summary>What became of something asked of an alarm, as an answer.</summary>
internal static class AlarmAnswering
{
    public static Results<Ok<AlarmView>, ProblemHttpResult> Answer(this AlarmOutcome outcome, HttpRequest request) => outcome switch
    {
        AlarmOutcome.Done done => TypedResults.Ok(AlarmView.Of(done.Alarm, request.Language())),
        AlarmOutcome.NoSuchAlarm none => TypedResults.Problem(None(none.Id), statusCode: StatusCodes.Status404NotFound),
        AlarmOutcome.Refused { Reason: AlarmReason.NeedsPerson } refused => TypedResults.Problem(refused.Sentence, statusCode: StatusCodes.Status403Forbidden),
        AlarmOutcome.Refused refused => TypedResults.Problem(
            refused.Sentence, statusCode: StatusCodes.Status409Conflict,
            extensions: new Dictionary<string, object?> { ["reason"] = refused.Reason.ToString(), ["allowed"] = AlarmCommands.Allowed(refused.Alarm), ["version"] = refused.Alarm.Version }),
        AlarmOutcome.Changed changed => TypedResults.Problem(
            $"Alarm {changed.Alarm.Id} has changed since you saw it; its version is {changed.Alarm.Version} now.", statusCode: StatusCodes.Status409Conflict,
            extensions: new Dictionary<string, object?>
            {
                ["version"] = changed.Alarm.Version,
                ["changes"] = changed.Changes.Select(AlarmTransitionView.Of).ToList(),
                ["alarm"] = AlarmView.Of(changed.Alarm, request.Language()),
            }),
        _ => throw new InvalidOperationException($"Nobody answers {outcome.GetType().Name}."),
    };

    /// <summary>One of many.</summary>
    public static AlarmAcknowledged Acknowledged(this AlarmOutcome outcome, long id) => outcome switch
    {
        AlarmOutcome.Done done => new AlarmAcknowledged(id, true, done.Alarm.State, null),
        AlarmOutcome.Refused refused => new AlarmAcknowledged(id, false, refused.Alarm.State, refused.Sentence),
        _ => new AlarmAcknowledged(id, false, null, None(id)),
    };

    public static string None(long id) => $"There is no alarm {id}.";
}
