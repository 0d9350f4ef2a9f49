using FacilityIoT.Cloud.Audit;
using FacilityIoT.Cloud.Identity;
using FacilityIoT.Cloud.Notifications.Channels;
using FacilityIoT.Cloud.Notifications.Recipients;
using FacilityIoT.Cloud.Persistence;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.Cloud.Api;

/// <summary>Adds and removes addresses, for oneself and for others.</summary>
internal sealed class AddressBook(Store store, ChannelDirectory channels, ChannelTest test)
{
    /// <param name="vouched">An administrator knows the address; otherwise a code is sent to it.</param>
    public async Task<IResult> AddAsync(HttpContext context, RecipientKind kind, int owner, AddressEntry entry, bool vouched, CancellationToken cancellationToken)
    {
        var (address, refusal) = AddressRules.Check(entry.Channel, entry.Address);
        if (refusal is not null || AddressRules.HoursRefusal(entry.QuietFrom, entry.QuietUntil, entry.TimeZone) is { } hours && (refusal = hours) is not null)
        {
            return Invalid.Field(address is null ? "address" : "quietFrom", refusal);
        }

        if (!vouched && channels.Find(entry.Channel) is null)
        {
            return TypedResults.Problem($"The channel {entry.Channel} is off, so no code can be sent; an administrator configures it.", statusCode: StatusCodes.Status409Conflict);
        }

        var row = new ContactAddress
        {
            OwnerKind = kind, OwnerId = owner, Channel = entry.Channel, Address = address!, Language = entry.Language.OfText(), Verified = vouched, Rank = entry.Rank,
            QuietFrom = entry.QuietFrom, QuietUntil = entry.QuietUntil, TimeZone = entry.TimeZone, CreatedAt = default,
        };
        var (stored, code) = await StoreAsync(context, row, vouched, cancellationToken);
        if (stored is null)
        {
            return TypedResults.Problem(
                $"This address is there already, or there are {AddressRules.MostAddresses} addresses, the most that are possible.", statusCode: StatusCodes.Status409Conflict);
        }

        if (code is not null && await test.SendAsync(channels.Find(row.Channel)!, stored.Address, stored.Language, "Code", code, cancellationToken) is not ChannelAnswer.Accepted and var answer)
        {
            await RemoveAsync(context, kind, owner, stored.Id, cancellationToken);
            return TypedResults.Problem($"The code could not be sent, and the address was not kept. The channel said: {answer.Said.Replace(stored.Address, "…", StringComparison.Ordinal)}", statusCode: StatusCodes.Status409Conflict);
        }

        return TypedResults.Ok(AddressEndpoints.View(stored));
    }

    public Task<IResult> RemoveAsync(HttpContext context, RecipientKind kind, int owner, long id, CancellationToken cancellationToken) => store.RunAsync<IResult>(
        async transaction =>
        {
            if (await FindAsync(transaction, kind, owner, id, cancellationToken) is not { } row)
            {
                return None(id);
            }

            transaction.Db.Remove(row);
            await AuditTrail.RecordAsync(transaction, context.Actor(), "addresses.remove", $"address/{id}", null, cancellationToken);
            return TypedResults.NoContent();
        },
        cancellationToken);

    /// <summary>The browser itself has given the endpoint: no code. The same browser again is the same row, also under another person's login.</summary>
    public async Task<IResult> SubscribeAsync(HttpContext context, int person, PushSubscriptionEntry entry, CancellationToken cancellationToken)
    {
        if (AddressRules.HoursRefusal(entry.QuietFrom, entry.QuietUntil, entry.TimeZone) is { } refusal)
        {
            return Invalid.Field("quietFrom", refusal);
        }

        await store.RunAsync(
            transaction => transaction.Db.Set<ContactAddress>().Where(row => row.Channel == ChannelNames.Push && row.Address == entry.Endpoint).ExecuteDeleteAsync(cancellationToken), cancellationToken);
        var address = new ContactAddress
        {
            OwnerKind = RecipientKind.Person, OwnerId = person, Channel = ChannelNames.Push, Address = entry.Endpoint, Language = entry.Language.OfText(), Verified = true,
            QuietFrom = entry.QuietFrom, QuietUntil = entry.QuietUntil, TimeZone = entry.TimeZone, CreatedAt = default,
        };
        var (stored, _) = await StoreAsync(context, address, vouched: true, cancellationToken);
        return stored is null
            ? TypedResults.Problem($"There are {AddressRules.MostAddresses} addresses, the most that are possible; remove one.", statusCode: StatusCodes.Status409Conflict)
            : TypedResults.Ok(AddressEndpoints.View(stored));
    }

    internal static Task<ContactAddress?> FindAsync(StoreTransaction transaction, RecipientKind kind, int owner, long id, CancellationToken cancellationToken) =>
        transaction.Db.Set<ContactAddress>().SingleOrDefaultAsync(row => row.Id == id && row.OwnerKind == kind && row.OwnerId == owner, cancellationToken);

    internal static ProblemHttpResult None(long id) => TypedResults.Problem($"There is no address {id} here.", statusCode: StatusCodes.Status404NotFound);

    private Task<(ContactAddress? Stored, string? Code)> StoreAsync(HttpContext context, ContactAddress wanted, bool vouched, CancellationToken cancellationToken) => store.RunAsync(
        async transaction =>
        {
            var rows = await transaction.Db.Set<ContactAddress>().Where(row => row.OwnerKind == wanted.OwnerKind && row.OwnerId == wanted.OwnerId).ToListAsync(cancellationToken);
            if (rows.Count >= AddressRules.MostAddresses || rows.Exists(row => row.Channel == wanted.Channel && row.Address == wanted.Address))
            {
                return ((ContactAddress?)null, (string?)null);
            }

            // A row of this attempt's own: the work may run again.
            var added = new ContactAddress
            {
                OwnerKind = wanted.OwnerKind, OwnerId = wanted.OwnerId, Channel = wanted.Channel, Address = wanted.Address, Language = wanted.Language, Verified = wanted.Verified,
                Rank = wanted.Rank, QuietFrom = wanted.QuietFrom, QuietUntil = wanted.QuietUntil, TimeZone = wanted.TimeZone, CreatedAt = transaction.Now,
            };
            transaction.Db.Add(added);
            await transaction.Db.SaveChangesAsync(cancellationToken);
            await AuditTrail.RecordAsync(
                transaction, context.Actor(), "addresses.add", $"address/{added.Id}",
                new { kind = added.OwnerKind.ToString(), owner = added.OwnerId, added.Channel, to = AddressRules.Masked(added.Channel, added.Address), vouched }, cancellationToken);
            return (added, vouched ? null : AddressEndpoints.NewCode(added, transaction.Now));
        },
        cancellationToken);
}
