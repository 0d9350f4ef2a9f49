using FacilityIoT.Cloud.Identity;
using FacilityIoT.Cloud.Persistence;
using FacilityIoT.Cloud.Tickets;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.Cloud.Api;

/// <summary>What may be asked of a ticket: one route per command.</summary>
internal static class TicketCommandEndpoints
{
    public static void MapTicketCommands(this RouteGroupBuilder tickets)
    {
        Map<AssignBody>(tickets, "assign", "AssignTicket", "Gives a ticket to a person, an outside firm, or both.", TicketActions.Assign,
            new AssignBody { PersonId = 4, Why = "on duty and nearest" });
        Map<AcceptBody>(tickets, "accept", "AcceptTicket", "Takes a ticket: the one it was given to, whoever was called besides, or anybody while nobody has it.", TicketActions.Work,
            new AcceptBody { Version = 3 });
        Map<DeclineBody>(tickets, "decline", "DeclineTicket", "Says no, with the reason; it goes back to the dispatch.", TicketActions.Work,
            new DeclineBody { Why = "Still at another entrapment." });
        Map<ArriveBody>(tickets, "arrive", "ArriveAtTicket", "The one who has it has arrived on site.", TicketActions.Work,
            new ArriveBody { Latitude = 31.2304, Longitude = 121.4737 });
        Map<HoldBody>(tickets, "hold", "HoldTicket", "The repair waits, with the reason.", TicketActions.Work,
            new HoldBody { Reason = HoldReason.WaitingForParts, Text = "Door motor ordered" });
        Map<ResumeBody>(tickets, "resume", "ResumeTicket", "The repair goes on.", TicketActions.Work,
            new ResumeBody());
        Map<FinishBody>(tickets, "finish", "FinishTicket", "The repair is done: its cause and the measures taken.", TicketActions.Work,
            new FinishBody { Cause = "Door contact worn", Measures = "Contact replaced, ten test runs", WithoutPhotos = "Motor room without light" });
        Map<ConfirmNobodyTrappedBody>(
            tickets, "confirm-nobody-trapped", "ConfirmNobodyTrapped", "A named person who has arrived on site confirms that nobody is trapped: the end of an entrapment.", TicketActions.Work,
            new ConfirmNobodyTrappedBody());
        Map<VerifyBody>(tickets, "verify", "VerifyTicket", "Accepts the work, or sends it back with what is missing.", TicketActions.Verify,
            new VerifyBody { Passed = true });
        Map<CloseBody>(tickets, "close", "CloseTicket", "Closes a ticket whose work was accepted.", TicketActions.Close,
            new CloseBody { Version = 12 });
        Map<CancelBody>(tickets, "cancel", "CancelTicket", "Ends a false alarm or a mistake, with the reason.", TicketActions.Cancel,
            new CancelBody { Reason = "Test of the alarm button" });
        Map<RegradeBody>(tickets, "regrade", "RegradeTicket", "Changes the level, with the reason.", TicketActions.Regrade,
            new RegradeBody { Level = 2, Reason = "Car is empty" });
        Map<MajorBody>(tickets, "major", "SetTicketMajor", "Says that this is a major accident, which demands a report, or that it is none.", TicketActions.Major,
            new MajorBody { Major = true, Reason = "Two people hurt" });
        Map<UsePartBody>(
            tickets, "parts", "UseTicketPart", "Writes down a part that was used; the site's stock goes down with it.", TicketActions.Work,
            new UsePartBody { Model = "DC-24", Quantity = 2, Unit = "pieces" });
        Map<FileReportBody>(
            tickets, "report", "FileTicketReport", "Files the written report after a major accident; a further one corrects those before.", TicketActions.Report,
            new FileReportBody { Cause = "Door contact worn", Measures = "All contacts of the site replaced", Prevention = "Contacts are measured twice a year" });
        Map<NoteBody>(tickets, "notes", "AddTicketNote", "Writes a note into the trail, also of a closed ticket.", TicketActions.Note,
            new NoteBody { Text = "Spoke to the people in the car; they are calm." });
    }

    private static void Map<TBody>(RouteGroupBuilder tickets, string route, string name, string summary, FacilityAction action, TBody example)
        where TBody : TicketCommandBody => CommandHeaders.WithCommandHeaders(
#pragma warning disable RDG011 // One of many: this handler is made at the start, the others by the compiler.
            tickets.MapPost($"/{{number}}/{route}", RunAsync<TBody>).WithName(name).WithSummary(summary).RequireAction(action)
#pragma warning restore RDG011
                .ProducesProblem(404).ProducesProblem(409).ProducesProblem(422)
                .WithExample(Done(example.Command().Name), example));

    /// <summary>The unit in which the stock of the ticket's site counts a model; null when it does not have it.</summary>
    private static Task<string?> UnitAsync(FacilityDb db, string number, string model, CancellationToken cancellationToken) => (
        from ticket in db.Set<Ticket>()
        join item in db.Set<StockItem>() on ticket.SiteId equals item.SiteId
        where ticket.Number == number && item.Model == model
        select item.Unit).FirstOrDefaultAsync(cancellationToken);

    private static TicketStep Done(string command) =>
        new(OpenApiExamples.Ticket.Number, command, OpenApiExamples.Ticket.State, OpenApiExamples.Ticket.Version, OpenApiExamples.Ticket.RecordedAt, false, OpenApiExamples.Ticket);

    private static async Task<Results<Ok<TicketStep>, ValidationProblem, ProblemHttpResult>> RunAsync<TBody>(
        string number, TBody body, HttpContext context, TicketWork work, FacilityDb db, CancellationToken cancellationToken)
        where TBody : TicketCommandBody
    {
        var (headers, refusal) = CommandHeaders.Of(context.Request, body.Version);
        if (headers is null)
        {
            return refusal!;
        }

        var order = new TicketOrder(number, body.Command(), context.Actor()) { ExpectedVersion = headers.Version, SaidAt = body.At, Key = headers.Key };
        if (order.Command is TicketCommand.Assign { PersonId: { } personId } && !await db.Set<Person>().AnyAsync(person => person.Id == personId, cancellationToken))
        {
            return Invalid.Field("personId", $"There is no person {personId}.");
        }

        if (body is UsePartBody part)
        {
            var unit = await UnitAsync(db, number, part.Model, cancellationToken);
            if (unit is not null && part.Unit is not "" && part.Unit != unit)
            {
                return Invalid.Field("unit", $"The stock counts {part.Model} in {unit}.");
            }

            order = order with { Command = (part with { Unit = unit ?? part.Unit }).Command() };
        }

        return await (await work.ExecuteAsync(order, cancellationToken)).AnswerAsync(order, db, context.Request, cancellationToken);
    }
}
