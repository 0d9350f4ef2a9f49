using FacilityIoT.Cloud.Audit;
using FacilityIoT.Cloud.Identity;
using FacilityIoT.Cloud.Incidents;
using FacilityIoT.Cloud.Persistence;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.Cloud.Api;

/// <summary>What all changes of an open incident have in common: found, open, still as the asker saw it; then the incident as it is afterwards.</summary>
internal sealed class IncidentChange(Store store, IncidentWork work, IDbContextFactory<FacilityDb> databases, IHttpContextAccessor http)
{
    public IncidentWork Work { get; } = work;

    public static ProblemHttpResult None(long id) => TypedResults.Problem($"There is no incident {id}.", statusCode: StatusCodes.Status404NotFound);

    /// <param name="version">The version the asker saw; null when any will do.</param>
    /// <param name="change">Null when it was done, else the refusal; then nothing may have been changed.</param>
    public async Task<IResult> ApplyAsync(long id, int? version, Func<StoreTransaction, Incident, Actor, Task<IResult?>> change)
    {
        var context = http.HttpContext!;
        var refusal = await store.RunAsync(
            async transaction => await transaction.Db.Set<Incident>().SingleOrDefaultAsync(incident => incident.Id == id, context.RequestAborted) switch
            {
                null => None(id),
                { Open: false } => TypedResults.Problem($"Incident {id} is closed; nothing of it changes any more.", statusCode: StatusCodes.Status409Conflict),
                var incident when version is { } seen && seen != incident.Version => ChangedSince.Answer($"Incident {id}", seen, incident.Version),
                var incident => await change(transaction, incident, context.Actor()),
            },
            context.RequestAborted);
        if (refusal is not null)
        {
            return refusal;
        }

        await using var db = await databases.CreateDbContextAsync(context.RequestAborted);
        return TypedResults.Ok(await db.IncidentDetailAsync(id, context.Request.Language(), context.RequestAborted));
    }
}
