using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using FacilityIoT.Cloud.Audit;
using FacilityIoT.Cloud.Identity;
using FacilityIoT.Cloud.Notifications.Channels;
using FacilityIoT.Cloud.Notifications.Channels.Push;
using FacilityIoT.Cloud.Notifications.Recipients;
using FacilityIoT.Cloud.Persistence;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace FacilityIoT.Cloud.Api;

/// <summary>One's own addresses; the same for others, by administrators, who vouch for them: <c>/people/…</c> and <c>/contractors/…</c>.</summary>
public static class AddressEndpoints
{
    private const int MostCodes = 5;
    private static readonly TimeSpan CodeLife = TimeSpan.FromMinutes(10);
    private static readonly FacilityAction Own = new("addresses.own", Roles.Operator);
    private static readonly FacilityAction Others = new("addresses.others", Roles.Administrator);

    public static RouteGroupBuilder MapAddresses(this RouteGroupBuilder api)
    {
        var own = api.MapGroup("/me").WithTags("Addresses");
        own.MapGet("/addresses", ListOwnAsync).WithName("ListOwnAddresses").WithSummary("One's own addresses, in the order in which they are tried.")
            .RequireAction(Own).WithExample(new[] { NotificationExamples.Address });
        own.MapPost("/addresses", AddOwnAsync).WithName("AddOwnAddress").WithSummary("Adds an address and sends it a code; it is used when the code came back.")
            .RequireAction(Own).Produces<AddressView>().ProducesValidationProblem().ProducesProblem(409).WithExample(NotificationExamples.Address, NotificationExamples.Entry);
        own.MapPost("/addresses/{id:long}/verify", VerifyAsync).WithName("VerifyOwnAddress").WithSummary("Gives back the code that was sent to the address.")
            .RequireAction(Own).Produces<AddressView>().ProducesProblem(404).ProducesProblem(409).WithExample(NotificationExamples.Address with { Verified = true }, new AddressCode("123456"));
        own.MapPut("/addresses/{id:long}", ChangeAsync).WithName("ChangeOwnAddress").WithSummary("Changes language, order and quiet hours of an address.")
            .RequireAction(Own).Produces<AddressView>().ProducesValidationProblem().ProducesProblem(404)
            .WithExample(NotificationExamples.Address, new AddressChange(Language.Zh, 0, 22 * 60, 7 * 60, "Asia/Shanghai"));
        own.MapDelete("/addresses/{id:long}", RemoveOwnAsync).WithName("RemoveOwnAddress").WithSummary("Removes an address or a browser's subscription.")
            .RequireAction(Own).Produces(204).ProducesProblem(404);
        own.MapPost("/push-subscriptions", SubscribeAsync).WithName("AddPushSubscription").WithSummary("Adds this browser's push subscription; once more, it is changed.")
            .RequireAction(Own).Produces<AddressView>().ProducesValidationProblem().ProducesProblem(409)
            .WithExample(NotificationExamples.Address with { Channel = "push", Address = "fcm.googleapis.com", Verified = true }, new PushSubscriptionEntry("https://fcm.googleapis.com/fcm/send/abc"));
        api.MapGet("/notifications/push-key", (ChannelDirectory channels, PushKeys keys) => TypedResults.Ok(new PushKeyView(channels.Find(ChannelNames.Push) is null ? null : keys.PublicKey)))
            .WithName("GetPushKey").WithTags("Addresses").WithSummary("The key that a browser subscribes with.").WithExample(new PushKeyView("BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcx"));
        foreach (var (path, kind, name) in new[] { ("/people/{owner:int}/addresses", RecipientKind.Person, "Person"), ("/contractors/{owner:int}/addresses", RecipientKind.Contractor, "Contractor") })
        {
            api.MapGet(path, (int owner, FacilityDb db, CancellationToken token) => ListAsync(db, kind, owner, token)).WithName($"List{name}Addresses").WithTags("Addresses")
                .WithSummary("Somebody's addresses, in the order in which they are tried.").RequireAction(Others).WithExample(new[] { NotificationExamples.Address });
            api.MapPost(path, (int owner, AddressEntry entry, HttpContext context, AddressBook book, CancellationToken token) => book.AddAsync(context, kind, owner, entry, vouched: true, token))
                .WithName($"Add{name}Address").WithTags("Addresses").WithSummary("Adds an address for somebody; the administrator vouches for it, no code is sent.").RequireAction(Others)
                .Produces<AddressView>().ProducesValidationProblem().ProducesProblem(409).WithExample(NotificationExamples.Address, NotificationExamples.Entry);
            api.MapDelete(path + "/{id:long}", (int owner, long id, HttpContext context, AddressBook book, CancellationToken token) => book.RemoveAsync(context, kind, owner, id, token))
                .WithName($"Remove{name}Address").WithTags("Addresses").WithSummary("Removes somebody's address.").RequireAction(Others).Produces(204).ProducesProblem(404);
        }

        return api;
    }

    internal static AddressView View(ContactAddress row) => new(
        row.Id, row.Channel, AddressRules.Masked(row.Channel, row.Address), row.Language.OfApi(), row.Verified, row.Rank, row.QuietFrom, row.QuietUntil, row.TimeZone, row.Version);

    /// <summary>Null for a program: it has no addresses.</summary>
    internal static int? PersonId(HttpContext context) => context.Actor().PersonId;

    internal static ProblemHttpResult NoPerson() => TypedResults.Problem("An API key is no person and has no addresses and no inbox; log in with a name.", statusCode: StatusCodes.Status403Forbidden);

    private static async Task<Ok<List<AddressView>>> ListAsync(FacilityDb db, RecipientKind kind, int owner, CancellationToken cancellationToken)
    {
        var rows = await db.Set<ContactAddress>().AsNoTracking().Where(row => row.OwnerKind == kind && row.OwnerId == owner).OrderBy(row => row.Rank).ThenBy(row => row.Id).ToListAsync(cancellationToken);
        return TypedResults.Ok(rows.Select(View).ToList());
    }

    private static async Task<Results<Ok<List<AddressView>>, ProblemHttpResult>> ListOwnAsync(HttpContext context, FacilityDb db, CancellationToken cancellationToken) =>
        PersonId(context) is { } person ? await ListAsync(db, RecipientKind.Person, person, cancellationToken) : NoPerson();

    private static async Task<IResult> AddOwnAsync(AddressEntry entry, HttpContext context, AddressBook book, CancellationToken cancellationToken) =>
        PersonId(context) is { } person ? await book.AddAsync(context, RecipientKind.Person, person, entry, vouched: false, cancellationToken) : NoPerson();

    private static async Task<IResult> RemoveOwnAsync(long id, HttpContext context, AddressBook book, CancellationToken cancellationToken) =>
        PersonId(context) is { } person ? await book.RemoveAsync(context, RecipientKind.Person, person, id, cancellationToken) : NoPerson();

    private static async Task<IResult> SubscribeAsync(
        PushSubscriptionEntry entry, HttpContext context, AddressBook book, IOptions<PushOptions> options, CancellationToken cancellationToken) =>
        PersonId(context) is not { } person ? NoPerson()
        : PushEndpoint.Refusal(entry.Endpoint, options.Value.AllowedHosts) is { } refusal ? Invalid.Field("endpoint", refusal)
        : await book.SubscribeAsync(context, person, entry, cancellationToken);

    private static async Task<IResult> ChangeAsync(long id, AddressChange change, HttpContext context, Store store, CancellationToken cancellationToken)
    {
        if (PersonId(context) is not { } person)
        {
            return NoPerson();
        }

        if (AddressRules.HoursRefusal(change.QuietFrom, change.QuietUntil, change.TimeZone) is { } refusal)
        {
            return Invalid.Field("quietFrom", refusal);
        }

        return await store.RunAsync<IResult>(
            async transaction =>
            {
                if (await AddressBook.FindAsync(transaction, RecipientKind.Person, person, id, cancellationToken) is not { } row)
                {
                    return AddressBook.None(id);
                }

                (row.Language, row.Rank, row.QuietFrom, row.QuietUntil, row.TimeZone) = (change.Language.OfText(), change.Rank, change.QuietFrom, change.QuietUntil, change.TimeZone);
                row.Version++;
                await AuditTrail.RecordAsync(transaction, context.Actor(), "addresses.change", $"address/{id}", change, cancellationToken);
                return TypedResults.Ok(View(row));
            },
            cancellationToken);
    }

    private static async Task<IResult> VerifyAsync(long id, AddressCode given, HttpContext context, Store store, CancellationToken cancellationToken)
    {
        if (PersonId(context) is not { } person)
        {
            return NoPerson();
        }

        return await store.RunAsync<IResult>(
            async transaction =>
            {
                if (await AddressBook.FindAsync(transaction, RecipientKind.Person, person, id, cancellationToken) is not { } row)
                {
                    return AddressBook.None(id);
                }

                if (row.CodeHash is null || row.CodeUntil < transaction.Now || row.CodeTries >= MostCodes)
                {
                    return TypedResults.Problem("No code holds for this address: remove it and add it again to get one.", statusCode: StatusCodes.Status409Conflict);
                }

                row.CodeTries++;
                if (!CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(Hash(row.Id, given.Code)), Encoding.ASCII.GetBytes(row.CodeHash)))
                {
                    return TypedResults.Problem($"That is not the code; {MostCodes - row.CodeTries} tries are left.", statusCode: StatusCodes.Status409Conflict);
                }

                (row.Verified, row.CodeHash, row.CodeUntil) = (true, null, null);
                row.Version++;
                await AuditTrail.RecordAsync(transaction, context.Actor(), "addresses.verify", $"address/{id}", null, cancellationToken);
                return TypedResults.Ok(View(row));
            },
            cancellationToken);
    }

    /// <summary>Makes a new code for an address.</summary>
    internal static string NewCode(ContactAddress row, DateTimeOffset now)
    {
        var code = RandomNumberGenerator.GetInt32(1_000_000).ToString("D6", CultureInfo.InvariantCulture);
        (row.CodeHash, row.CodeUntil, row.CodeTries) = (Hash(row.Id, code), now + CodeLife, 0);
        return code;
    }

    private static string Hash(long id, string code) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{id}/{code}")));
}
