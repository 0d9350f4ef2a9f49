using FacilityIoT.Cloud.Persistence;
using FacilityIoT.Cloud.Tickets;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.Cloud.Api;

/// <summary>What changes of something that hangs on a ticket have in common: the ticket is found by its number, and a refusal is a conflict with its sentence.</summary>
internal static class OnTicket
{
    public static ProblemHttpResult None(string number) => TypedResults.Problem($"There is no ticket {number}.", statusCode: StatusCodes.Status404NotFound);

    /// <param name="work">Null when it was done, else why not; then nothing may have been changed.</param>
    /// <returns>Null when it was done, else the problem.</returns>
    public static Task<ProblemHttpResult?> RunAsync(this Store store, string number, Func<StoreTransaction, Ticket, Task<string?>> work, CancellationToken cancellationToken) => store.RunAsync(
        async transaction => await transaction.Db.Set<Ticket>().SingleOrDefaultAsync(row => row.Number == number, cancellationToken) is not { } ticket ? None(number)
            : await work(transaction, ticket) is { } refusal ? TypedResults.Problem(refusal, statusCode: StatusCodes.Status409Conflict)
            : null,
        cancellationToken);
}
