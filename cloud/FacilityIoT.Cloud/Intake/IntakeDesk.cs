using FacilityIoT.Cloud.Audit;
using FacilityIoT.Cloud.Persistence;
using FacilityIoT.Cloud.Residents;
using FacilityIoT.Cloud.Tickets;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.Cloud.Intake;

/// <summary>Takes reports of people and programs: graded, joined to the open ticket of the same fault or raised as one, in one transaction.</summary>
public sealed class IntakeDesk(Store store, TicketWork tickets, OpenFaults faults, ResidentDirectory directory, ResidentVault vault, ResidentLinks links)
{
    private static readonly Actor Rules = Actor.System("intake");

    /// <summary>Records a report; sent again with the same reference, it answers with what it became.</summary>
    public Task<ReportOutcome> RecordAsync(ReportEntry entry, Actor by, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(entry);
        ArgumentNullException.ThrowIfNull(by);
        return store.RunAsync(transaction => RecordAsync(transaction, entry, by, cancellationToken), cancellationToken);
    }

    /// <summary>A person has answered the reporter of what a program sent.</summary>
    /// <returns>The report with its ticket, answered now or before; null when there is none.</returns>
    public Task<(Report Report, Ticket Ticket)?> AnswerAsync(long reportId, Actor by, CancellationToken cancellationToken) => store.RunAsync<(Report, Ticket)?>(
        async transaction =>
        {
            if (await transaction.Db.Set<Report>().SingleOrDefaultAsync(row => row.Id == reportId, cancellationToken) is not { } report)
            {
                return null;
            }

            var ticket = await transaction.Db.Set<Ticket>().SingleAsync(row => row.Id == report.TicketId, cancellationToken);
            if (report.AnsweredAt is null)
            {
                (report.AnsweredAt, report.AnsweredBy) = (transaction.Now, by.Name);
                await tickets.TellAsync(transaction, ticket, new TicketHappening.ReportAnswered(report.Id), by, cancellationToken);
            }

            return (report, ticket);
        },
        cancellationToken);

    private async Task<ReportOutcome> RecordAsync(StoreTransaction transaction, ReportEntry entry, Actor by, CancellationToken cancellationToken)
    {
        var db = transaction.Db;
        var program = by.Kind == ActorKind.Person ? "" : by.Name;
        if (entry.Reference is { } reference
            && await db.Set<Report>().SingleOrDefaultAsync(row => row.Source == entry.Source && row.Program == program && row.Reference == reference, cancellationToken) is { } before)
        {
            return new ReportOutcome.Recorded(before, await db.Set<Ticket>().SingleAsync(row => row.Id == before.TicketId, cancellationToken), null, Again: true, null);
        }

        var catalogue = await DemandBook.CategoriesAsync(db, cancellationToken);
        if (catalogue.Find(row => row.Enabled && row.Code == entry.Category) is not { } category)
        {
            return new ReportOutcome.Refused("category", DemandBook.Refusal(catalogue, entry.Category));
        }

        var (place, wrongPlace) = await Places.FindAsync(db, entry.Site, entry.Area, entry.Asset, cancellationToken);
        if (place is null)
        {
            return new ReportOutcome.Refused(wrongPlace!.Value.Field, wrongPlace.Value.Sentence);
        }

        if (ByHandRefusal(entry, by) is { } byHand)
        {
            return byHand;
        }

        Ticket? chosen = null;
        if (entry.JoinTicket is { } number)
        {
            chosen = await db.Set<Ticket>().SingleOrDefaultAsync(row => row.Number == number && row.SiteId == entry.Site && row.Open, cancellationToken);
            if (chosen is null)
            {
                return new ReportOutcome.Refused("joinTicket", $"{number} is no open ticket of site {entry.Site}.");
            }
        }

        if (entry.ResidentId is { } id && !await db.Set<Resident>().AnyAsync(row => row.Id == id && row.ErasedAt == null, cancellationToken))
        {
            return new ReportOutcome.Refused("residentId", $"There is no resident {id}; give 'reporter' for somebody new.");
        }

        return await WriteAsync(transaction, entry, new Taken(category, place, chosen, program), by, cancellationToken);
    }

    private async Task<ReportOutcome> WriteAsync(StoreTransaction transaction, ReportEntry entry, Taken taken, Actor by, CancellationToken cancellationToken)
    {
        var demand = entry.DemandOf(taken.Category);
        var grade = Grading.Of(
            taken.Category, demand, await DemandBook.MatrixAsync(transaction.Db, cancellationToken), entry.Level is { } level ? (level, entry.LevelReason ?? "") : null);
        var rows = await ReporterAsync(transaction, entry, taken.Place, by, cancellationToken);
        var fault = new ReportedFault(taken.Place.SiteId, taken.Place.Area, taken.Place.Asset, taken.Category.FaultClass, demand.Group);
        var same = taken.Chosen is { } chosen ? (chosen, SameFaultReason.SameAsset)
            : entry.Separate ? null
            : await faults.SameAsync(transaction.Db, fault, rows, transaction.Now, cancellationToken);
        var description = Redaction.Of(entry.Description, entry.Reporter);
        var ticket = same is { } found
            ? await JoinAsync(transaction, found.Ticket, found.Reason, entry, grade, by, cancellationToken)
            : await RaiseAsync(transaction, taken, entry, grade, description, by, cancellationToken);
        var report = new Report
        {
            TicketId = ticket.Id,
            Source = entry.Source,
            Program = taken.Program,
            Reference = entry.Reference,
            Category = taken.Category.Code,
            Description = description,
            ResidentId = rows.Count > 0 ? rows[0] : null,
            Level = grade.Level,
            GradeReason = grade.Reason,
            Joined = same?.Reason,
            RecordedAt = transaction.Now,
            RecordedBy = by.Name,
            AnsweredAt = by.Kind == ActorKind.Person ? transaction.Now : null,
            AnsweredBy = by.Kind == ActorKind.Person ? by.Name : null,
        };
        transaction.Db.Add(report);
        string? token = null;
        if (report.ResidentId is { } reporter)
        {
            token = links.Create(transaction, ticket.Id, reporter);
            await directory.ReportedAsync(transaction, ticket.Id, reporter, cancellationToken);
        }

        await transaction.Db.SaveChangesAsync(cancellationToken);
        await AuditTrail.RecordAsync(
            transaction, by, "report.record", $"report/{report.Id}", new { ticket = ticket.Number, source = report.Source, reference = report.Reference, level = report.Level }, cancellationToken);
        return new ReportOutcome.Recorded(report, ticket, grade, Again: false, token);
    }

    /// <summary>The rows of the reporter, the one that this report belongs to first; none when nobody was named.</summary>
    private async Task<IReadOnlyList<int>> ReporterAsync(StoreTransaction transaction, ReportEntry entry, Place place, Actor by, CancellationToken cancellationToken)
    {
        if (entry.ResidentId is { } id)
        {
            return [id];
        }

        if (entry.Reporter is not { } reporter)
        {
            return [];
        }

        var known = reporter.Phone is { } phone
            ? (await directory.ByPhoneAsync(transaction.Db, phone, cancellationToken)).Where(row => row.SiteId == place.SiteId).OrderByDescending(row => row.Area == place.Area).ThenBy(row => row.Id).ToList()
            : [];
        return known.Count > 0
            ? [.. known.Select(row => row.Id)]
            : [(await vault.AddAsync(transaction, new ResidentEntry(place.SiteId, place.Area, entry.Language, reporter), by, cancellationToken)).Id];
    }

    private async Task<Ticket> JoinAsync(
        StoreTransaction transaction, Ticket ticket, SameFaultReason reason, ReportEntry entry, Grade grade, Actor by, CancellationToken cancellationToken)
    {
        var why = entry.JoinTicket is null ? reason.ToString() : "ChosenByHand";
        await tickets.TellAsync(transaction, ticket, new TicketHappening.Joined(null, $"{entry.Source}: {why}"), by, cancellationToken);
        if (grade.Level < ticket.Level)
        {
            await tickets.ApplyAsync(transaction, ticket, new TicketCommand.Regrade(grade.Level, $"A further report is more urgent: {grade.Sentence}"), Rules, cancellationToken);
        }

        return ticket;
    }

    private Task<Ticket> RaiseAsync(StoreTransaction transaction, Taken taken, ReportEntry entry, Grade grade, string? description, Actor by, CancellationToken cancellationToken) =>
        tickets.RaiseAsync(
            transaction,
            new NewTicket
            {
                Level = grade.Level,
                TitleZh = taken.Category.NameZh,
                TitleEn = taken.Category.NameEn,
                Trade = taken.Category.Trade,
                SiteId = taken.Place.SiteId,
                Area = taken.Place.Area,
                Asset = taken.Place.Asset,
                FaultClass = taken.Category.FaultClass,
                Description = description,
                RaisedAt = transaction.Now,
                Source = entry.Source,
                Why = grade.Sentence,
                Entrapment = taken.Category.FaultClass == Alarms.AlarmClasses.Entrapment,
            },
            by,
            cancellationToken);

    /// <summary>What only a person may decide.</summary>
    private static ReportOutcome.Refused? ByHandRefusal(ReportEntry entry, Actor by) => (entry, by.Kind) switch
    {
        ({ Level: not null }, not ActorKind.Person) => new("level", "Only a person may set the level; leave it out, and the demand matrix grades."),
        ({ JoinTicket: not null }, not ActorKind.Person) => new("joinTicket", "Only a person may choose the ticket; leave it out, and the same fault is joined by itself."),
        ({ Separate: true, JoinTicket: not null }, _) => new("separate", "Either 'separate' or 'joinTicket'."),
        ({ Separate: true }, not ActorKind.Person) => new("separate", "Only a person may say that this is a fault of its own."),
        ({ Level: < 1 or > 5 }, _) => new("level", "The level is 1 to 5."),
        ({ Level: not null, LevelReason: null or "" }, _) => new("levelReason", "Say why the level is set by hand."),
        _ => null,
    };

    /// <summary>A report's entry as far as it was looked up.</summary>
    private sealed record Taken(DemandCategory Category, Place Place, Ticket? Chosen, string Program);
}
