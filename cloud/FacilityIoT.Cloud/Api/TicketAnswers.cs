using FacilityIoT.Cloud.Persistence;
using FacilityIoT.Cloud.Tickets;
using Microsoft.AspNetCore.Http.HttpResults;

namespace FacilityIoT.Cloud.Api;

/// <summary>A command that was done.</summary>
/// <param name="State">After it, and its version: the same again when the command was sent twice with one key.</param>
/// <param name="At">When it was done.</param>
/// <param name="Repeated">It had been done before under the same key; nothing was done now.</param>
/// <param name="Ticket">As it is now.</param>
public sealed record TicketStep(string Number, string Command, TicketState State, int Version, DateTimeOffset At, bool Repeated, TicketView Ticket);

/// <summary>What the API answers to a command.</summary>
internal static class TicketAnswers
{
    public static async Task<Results<Ok<TicketStep>, ValidationProblem, ProblemHttpResult>> AnswerAsync(
        this TicketOutcome outcome, TicketOrder order, FacilityDb db, HttpRequest request, CancellationToken cancellationToken)
    {
        switch (outcome)
        {
            case TicketOutcome.Done { Ticket: var ticket } done:
                return TypedResults.Ok(new TicketStep(ticket.Number, order.Command.Name, ticket.State, ticket.Version, done.At, false, await ViewAsync(ticket)));
            case TicketOutcome.DoneBefore(var ticket, var before):
                return TypedResults.Ok(new TicketStep(ticket.Number, order.Command.Name, before.State, before.Version, before.At, true, await ViewAsync(ticket)));
            case TicketOutcome.Invalid(var field, var sentence):
                return Invalid.Field(field, sentence);
            case TicketOutcome.Refused(var ticket, var sentence, var allowed):
                return Conflict(sentence, request, ticket, new() { ["allowed"] = allowed });
            case TicketOutcome.Changed(var ticket):
                return Conflict(
                    new($"工单 {ticket.Number} 此后有变化，请看过再决定。", $"Ticket {ticket.Number} has changed since version {order.ExpectedVersion}; look at 'changes' and decide again."),
                    request,
                    ticket,
                    new() { ["allowed"] = TicketEngine.Allowed(ticket), ["changes"] = await db.TrailAsync(ticket.Id, order.ExpectedVersion ?? 0, cancellationToken) });
            case TicketOutcome.KeyTaken:
                return TypedResults.Problem("The Idempotency-Key was used for another command; take a new one for each.", statusCode: StatusCodes.Status422UnprocessableEntity);
            default:
                return NoTicket(order.Number);
        }

        async Task<TicketView> ViewAsync(Ticket ticket) => (await db.ViewsAsync([ticket], request.Language(), cancellationToken))[0];
    }

    public static ProblemHttpResult NoTicket(string number) => TypedResults.Problem(
        TicketNumber.IsValid(number) ? $"There is no ticket {number}." : $"'{number}' is no ticket number; one digit of it is wrong, or two are in the wrong order.",
        statusCode: StatusCodes.Status404NotFound);

    private static ProblemHttpResult Conflict(Phrase sentence, HttpRequest request, Ticket ticket, Dictionary<string, object?> more)
    {
        more["state"] = ticket.State;
        more["version"] = ticket.Version;
        return TypedResults.Problem(new LocalText(sentence.Zh, sentence.En).In(request.Language()), statusCode: StatusCodes.Status409Conflict, extensions: more);
    }
}
