using FacilityIoT.Cloud.Api.Queries;
using FacilityIoT.Cloud.Dispatch;
using FacilityIoT.Cloud.Dispatch.Rosters;
using FacilityIoT.Cloud.Identity;
using FacilityIoT.Cloud.Persistence;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.Cloud.Api;

/// <summary>Absences and swaps: the exceptions to rosters.</summary>
public static class ShiftChangeEndpoints
{
    private static readonly NumberParameter Person = new("person", "Only this person's.", 1, int.MaxValue);
    private static readonly InstantParameter After = new("endingAfter", "Only absences that end after this instant.");
    private static readonly ChoiceParameter<SwapState> State = new("state", "Only swaps in this state.");

    public static RouteGroupBuilder MapShiftChanges(this RouteGroupBuilder api)
    {
        var absences = api.MapGroup("/absences").WithTags("Rosters");
        absences.MapGet("", AbsencesAsync).WithName("ListAbsences").WithSummary("Lists leave, sickness and training.").WithQuery(Person, After, Paging.Number, Paging.Size)
            .WithExample(new Page<AbsenceView>([RosterExamples.Absence], 1, 50, 1));
        absences.MapPost("", AddAsync).WithName("AddAbsence")
            .WithSummary("Enters an absence. Leave that leaves a gap is refused with the hours named; sickness is entered and its gaps are answered.")
            .RequireAction(DispatchActions.EditRosters).Edits<AbsenceView>()
            .WithExample(RosterExamples.Absence, new AbsenceBody(6, AbsenceKind.Sick, RosterExamples.Absence.From, RosterExamples.Absence.Until, null));
        absences.MapDelete("/{id:int}", (int id, HttpContext context, Register register, CancellationToken cancellationToken) =>
                register.DeleteAsync<Absence>("absence", id, _ => Task.FromResult<string?>(null), context.Actor(), cancellationToken).AnswerAsync(AbsenceView.Of))
            .WithName("DeleteAbsence").WithSummary("Takes an absence back.").RequireAction(DispatchActions.EditRosters).Edits<AbsenceView>().WithExample(RosterExamples.Absence);

        var swaps = api.MapGroup("/swaps").WithTags("Rosters");
        swaps.MapGet("", SwapsAsync).WithName("ListSwaps").WithSummary("Lists swaps, the latest first.").WithQuery(State, Person, Paging.Number, Paging.Size)
            .WithExample(new Page<SwapView>([RosterExamples.Swap], 1, 50, 1));
        swaps.MapPost("", AskAsync).WithName("AskSwap").WithSummary("Asks for a swap of shifts; who of the two asks has agreed.").RequireAction(DispatchActions.SwapShifts).Edits<SwapView>()
            .WithExample(RosterExamples.Swap, new SwapBody(1, 4, RosterExamples.Swap.Date, ShiftKind.Early, 5, RosterExamples.Swap.ReturnDate, ShiftKind.Late));
        swaps.MapPost("/{id:int}/answer", AnswerAsync).WithName("AnswerSwap").WithSummary("Agrees to a swap or refuses it: each of the two for himself, a supervisor for both.")
            .RequireAction(DispatchActions.SwapShifts).Edits<SwapView>().WithExample(RosterExamples.Swap with { State = SwapState.Agreed, TakerAgreed = true, Version = 1 }, new SwapAnswer(true, 0));
        return api;
    }

    private static async Task<Ok<Page<AbsenceView>>> AbsencesAsync(HttpRequest request, FacilityDb db)
    {
        var rows = db.Set<Absence>().AsNoTracking();
        rows = Person.In(request) is { } person ? rows.Where(row => row.PersonId == person) : rows;
        rows = After.In(request) is { } after ? rows.Where(row => row.Until > after) : rows;
        return TypedResults.Ok(await rows.OrderBy(row => row.From).ThenBy(row => row.Id).PageAsync(request, AbsenceView.Of));
    }

    private static Task<IResult> AddAsync(AbsenceBody body, HttpContext context, AbsenceBook book, CancellationToken cancellationToken) => book
        .AddAsync(new Absence { PersonId = body.PersonId, Kind = body.Kind, From = body.From, Until = body.Until, ReplacementId = body.ReplacementId }, context.Actor(), cancellationToken)
        .AnswerAsync(written => AbsenceView.Of(written.Absence) with { Gaps = written.Gaps });

    private static async Task<Ok<Page<SwapView>>> SwapsAsync(HttpRequest request, FacilityDb db)
    {
        var rows = db.Set<Swap>().AsNoTracking();
        rows = State.In(request) is { } state ? rows.Where(row => row.State == state) : rows;
        rows = Person.In(request) is { } person ? rows.Where(row => row.GiverId == person || row.TakerId == person) : rows;
        return TypedResults.Ok(await rows.OrderByDescending(row => row.Id).PageAsync(request, SwapView.Of));
    }

    private static Task<IResult> AskAsync(SwapBody body, HttpContext context, SwapBook book, CancellationToken cancellationToken) => book
        .AskAsync(
            new Swap
            {
                RosterId = body.RosterId, GiverId = body.GiverId, Date = body.Date, Shift = body.Shift, TakerId = body.TakerId, ReturnDate = body.ReturnDate, ReturnShift = body.ReturnShift,
            },
            context.Actor(),
            cancellationToken)
        .AnswerAsync(SwapView.Of);

    private static Task<IResult> AnswerAsync(int id, SwapAnswer answer, HttpContext context, SwapBook book, CancellationToken cancellationToken) => book
        .AnswerAsync(id, answer.Agree, answer.Version, Roles.AtLeast(Roles.Supervisor).Any(context.User.IsInRole), context.Actor(), cancellationToken)
        .AnswerAsync(SwapView.Of);
}
