using FacilityIoT.Cloud.Dispatch;

namespace FacilityIoT.Cloud.Api;

/// <summary>What became of a change, as an answer.</summary>
internal static class EditedAnswers
{
    public static async Task<IResult> AnswerAsync<T>(this Task<Edited<T>> edit, Func<T, object> view) => await edit switch
    {
        Edited<T>.Done done => TypedResults.Ok(view(done.Value)),
        Edited<T>.Missing missing => TypedResults.Problem(missing.Sentence, statusCode: StatusCodes.Status404NotFound),
        Edited<T>.Refused refused => Invalid.Field(refused.Field, refused.Sentence),
        Edited<T>.Harmful harmful => TypedResults.Problem(
            string.Join(' ', [harmful.Sentence, .. harmful.Details.Take(1)]), statusCode: StatusCodes.Status409Conflict, extensions: new Dictionary<string, object?> { ["details"] = harmful.Details }),
        Edited<T>.Changed changed => ChangedSince.Answer("It", null, changed.Version),
        var other => throw new InvalidOperationException($"No answer to {other}."),
    };

    /// <summary>What every change may answer besides 200.</summary>
    public static RouteHandlerBuilder Edits<TView>(this RouteHandlerBuilder endpoint) =>
        endpoint.Produces<TView>().ProducesValidationProblem().ProducesProblem(404).ProducesProblem(409);
}
