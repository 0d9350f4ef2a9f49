using FacilityIoT.Cloud.Api.Queries;
using FacilityIoT.Cloud.Identity;
using FacilityIoT.Cloud.Persistence;
using FacilityIoT.Cloud.Tickets;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Microsoft.OpenApi;

namespace FacilityIoT.Cloud.Api;

/// <summary>Photos, videos, signatures and documents of a repair: the body is the file itself.</summary>
internal static partial class EvidenceEndpoints
{
    private static readonly ChoiceParameter<EvidenceKind> Kind = new("kind", "What it is; photo when not given.");
    private static readonly ChoiceParameter<EvidenceMoment> Moment = new("moment", "When in the repair it was made.");
    private static readonly TextParameter Caption = new("caption", "What it shows.");
    private static readonly InstantParameter TakenAt = new("takenAt", "By the phone's clock.");
    private static readonly DegreesParameter Latitude = new("latitude", "Degrees, WGS 84.", 90);
    private static readonly DegreesParameter Longitude = new("longitude", "Degrees, WGS 84.", 180);

    public static void MapEvidence(this RouteGroupBuilder tickets)
    {
        tickets.MapPost("/{number}/evidence", AddAsync).WithName("AddEvidence")
            .WithSummary("Adds a photo, video, signature or document; the body is the file, and what it is is seen from its content. With a cookie it needs the header X-Facility-Upload: 1.")
            .RequireAction(TicketActions.Evidence).WithQuery(Kind, Moment, Caption, TakenAt, Latitude, Longitude)
            .ProducesProblem(404).ProducesProblem(413).ProducesProblem(415).ProducesProblem(507)
            .WithExample(EvidenceExample)
            .AddOpenApiOperationTransformer((operation, _, _) =>
            {
                operation.RequestBody = new OpenApiRequestBody
                {
                    Required = true,
                    Content = new Dictionary<string, OpenApiMediaType> { ["application/octet-stream"] = new() { Schema = new OpenApiSchema { Type = JsonSchemaType.String, Format = "binary" } } },
                };
                return Task.CompletedTask;
            });
        tickets.MapGet("/{number}/evidence/{id:long}", GetAsync).WithName("GetEvidence")
            .WithSummary("The file itself, also in parts (Range); it is checked against its hash.").Produces(200, contentType: "application/octet-stream").ProducesProblem(404).ProducesProblem(500);
    }

    private static EvidenceView EvidenceExample => new(
        12, EvidenceKind.Photo, EvidenceMoment.After, "Contact replaced", "image/jpeg", 2_483_112, "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
        OpenApiExamples.Ticket.RaisedAt, 31.2304, 121.4737, OpenApiExamples.Ticket.RecordedAt, "engineer-1", $"/api/v1/tickets/{OpenApiExamples.Ticket.Number}/evidence/12");

    private static async Task<Results<Ok<EvidenceView>, ValidationProblem, ProblemHttpResult>> AddAsync(
        string number, HttpContext context, FacilityDb db, EvidenceShelf shelf, EvidenceWork work, TimeProvider time, CancellationToken cancellationToken)
    {
        var request = context.Request;
        if (await db.Set<Ticket>().AsNoTracking().SingleOrDefaultAsync(t => t.Number == number, cancellationToken) is not { } ticket)
        {
            return TicketAnswers.NoTicket(number);
        }

        var said = new EvidenceSaid(Kind.In(request) ?? EvidenceKind.Photo, Moment.In(request), Caption.In(request), TakenAt.In(request), Latitude.In(request), Longitude.In(request));
        if (said.Latitude is null != said.Longitude is null)
        {
            return Invalid.Field("longitude", "Give both latitude and longitude, or neither.");
        }

        // A photo of before may be older than its ticket: somebody took it and then called.
        if (said.TakenAt > time.GetUtcNow() + PhoneClock.Tolerance)
        {
            return Invalid.Field("takenAt", PhoneClock.Refusal(said.TakenAt.Value, ticket.RecordedAt, time.GetUtcNow())!);
        }

        // The shelf stops at the limit of the kind, which is above that of all other bodies.
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
        {
            size.MaxRequestBodySize = null;
        }

        return await shelf.KeepAsync(request.Body, said.Kind, request.ContentLength, cancellationToken) switch
        {
            ShelvedFile.Kept file when await work.AddAsync(number, file, said, context.Actor(), cancellationToken) is { } piece => TypedResults.Ok(EvidenceView.Of(piece, number)),
            ShelvedFile.Kept => TicketAnswers.NoTicket(number),
            ShelvedFile.TooLarge(var limit) => TypedResults.Problem(
                $"A {Word(said.Kind)} has at most {limit} bytes{(request.ContentLength is { } length ? $"; this one has {length}" : "")}. Send a smaller one.", statusCode: StatusCodes.Status413PayloadTooLarge),
            ShelvedFile.NotOfItsKind(var mediaType) => TypedResults.Problem(
                $"This is no {Word(said.Kind)}: its content is {mediaType ?? "of no kind known here"}. A {Word(said.Kind)} is {string.Join(", ", MediaKind.Allowed(said.Kind))}.",
                statusCode: StatusCodes.Status415UnsupportedMediaType),
            _ => TypedResults.Problem("There is no room left for files; nothing was stored. Make room below Storage:Directory, or give it a larger disk, and send it again.", statusCode: StatusCodes.Status507InsufficientStorage),
        };
    }

    private static async Task<Results<FileStreamHttpResult, ProblemHttpResult>> GetAsync(
        string number, long id, FacilityDb db, EvidenceShelf shelf, EvidenceCheck check, ILoggerFactory loggers, CancellationToken cancellationToken)
    {
        var piece = await db.Set<Evidence>().AsNoTracking().Where(e => e.Id == id && db.Set<Ticket>().Any(t => t.Id == e.TicketId && t.Number == number)).SingleOrDefaultAsync(cancellationToken);
        if (piece is null)
        {
            return TypedResults.Problem($"Ticket {number} has no evidence {id}.", statusCode: StatusCodes.Status404NotFound);
        }

        if (await check.FaultAsync(piece.Sha256, cancellationToken) is { } fault)
        {
            NotWhole(loggers.CreateLogger(typeof(EvidenceEndpoints)), id, number, fault);
            return TypedResults.Problem(fault, statusCode: StatusCodes.Status500InternalServerError);
        }

        var file = new FileStream(shelf.PathOf(piece.Sha256), FileMode.Open, FileAccess.Read, FileShare.Read, 128 * 1024, FileOptions.Asynchronous);
        return TypedResults.File(
            file, piece.MediaType, $"{number}-{id}.{MediaKind.Ending(piece.MediaType)}", piece.AddedAt, new Microsoft.Net.Http.Headers.EntityTagHeaderValue($"\"{piece.Sha256}\""), enableRangeProcessing: true);
    }

    private static string Word(EvidenceKind kind) => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(kind.ToString());

    [LoggerMessage(3413, LogLevel.Error, "Evidence {Id} of ticket {Ticket}: {Fault}")]
    private static partial void NotWhole(ILogger logger, long id, string ticket, string fault);
}
