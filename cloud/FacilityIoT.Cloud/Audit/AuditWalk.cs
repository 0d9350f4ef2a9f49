namespace FacilityIoT.Cloud.Audit;

/// <summary>Walks the chain line by line in order of the numbers and names the first break. Pure: it knows only the lines it was given.</summary>
/// <param name="kept">The head kept outside the database; null when there is none.</param>
public sealed class AuditWalk(AuditHead? kept)
{
    private AuditEntry? first;
    private AuditEntry? beforeLast;
    private AuditEntry? last;
    private AuditCut? cut;
    private long lines;

    /// <summary>A line that is right in itself and does not continue the one before it; the next line tells which of the two is false.</summary>
    private AuditEntry? unlinked;

    /// <returns>The break, when this line shows one; the walk is then over.</returns>
    public AuditBreak? Next(AuditEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        if (unlinked is not null)
        {
            return Unlinked(genuine: entry.PreviousHash == unlinked.Hash);
        }

        if (Fault(entry) is { } fault)
        {
            return fault;
        }

        if (entry.PreviousHash != (last is null ? Beginning(entry) : last.Hash))
        {
            unlinked = entry;
        }

        first ??= entry;
        (beforeLast, last, lines) = (last, entry, lines + 1);
        cut = AuditCut.Of(entry) ?? cut;
        return null;
    }

    /// <summary>After the last line.</summary>
    public AuditBreak? End() => unlinked is not null ? Unlinked(genuine: kept == new AuditHead(unlinked.Number, unlinked.Hash)) : AtTheEnd() ?? AtTheBeginning();

    /// <param name="found">What <see cref="Next"/> or <see cref="End"/> answered.</param>
    public AuditVerdict Verdict(AuditBreak? found) => new(lines, first?.Number ?? 0, new AuditHead(last?.Number ?? 0, last?.Hash ?? ""), kept, found);

    /// <summary>The first line continues nothing, unless older ones were removed; that is looked at when the checkpoint is known.</summary>
    private static string Beginning(AuditEntry entry) => entry.Number == 1 ? "" : entry.PreviousHash;

    private AuditBreak? Fault(AuditEntry entry)
    {
        var expected = last is null ? entry.Number : last.Number + 1;
        if (entry.Number != expected)
        {
            return new AuditBreak(expected, AuditBreakKind.Missing, $"Lines {expected} to {entry.Number - 1} are missing.");
        }

        if (entry.ComputeHash() == entry.Hash)
        {
            return kept?.Number == entry.Number && kept.Hash != entry.Hash
                ? new AuditBreak(entry.Number, AuditBreakKind.Changed, $"Line {entry.Number} is not the one that the kept head names: it, or lines before it, were written anew.")
                : null;
        }

        // Moved by one, it is right: somebody has renumbered what comes behind a line put in or taken out.
        if (last is not null && entry.ComputeHash(entry.Number - 1) == entry.Hash && entry.PreviousHash == (beforeLast?.Hash ?? ""))
        {
            return new AuditBreak(last.Number, AuditBreakKind.Inserted, $"Line {last.Number} was put in: line {entry.Number} is the one that had its number.");
        }

        return entry.ComputeHash(entry.Number + 1) == entry.Hash
            ? new AuditBreak(entry.Number, AuditBreakKind.Missing, $"Line {entry.Number} is missing: the one that has its number now was written as {entry.Number + 1}.")
            : new AuditBreak(entry.Number, AuditBreakKind.Changed, $"Line {entry.Number} was changed: its text does not give its hash.");
    }

    /// <param name="genuine">What follows, or the kept head, confirms the line itself.</param>
    private AuditBreak Unlinked(bool genuine) => genuine && unlinked!.Number > 1
        ? new AuditBreak(unlinked.Number - 1, AuditBreakKind.Changed, $"Line {unlinked.Number - 1} was replaced: line {unlinked.Number} was written behind another.")
        : new AuditBreak(unlinked!.Number, AuditBreakKind.Inserted, $"Line {unlinked.Number} was put in: it does not continue the line before it.");

    private AuditBreak? AtTheEnd()
    {
        var end = last?.Number ?? 0;
        return kept?.Number > end
            ? new AuditBreak(end + 1, AuditBreakKind.CutOff, $"Lines {end + 1} to {kept.Number} are cut off: the kept head names line {kept.Number}.")
            : null;
    }

    private AuditBreak? AtTheBeginning()
    {
        var through = (first?.Number ?? 1) - 1;
        if (through == (cut?.Through ?? 0))
        {
            return cut is null || cut.Hash == first!.PreviousHash
                ? null
                : new AuditBreak(first.Number, AuditBreakKind.Inserted, $"Line {first.Number} does not continue the last line that the retention removed.");
        }

        return through < (cut?.Through ?? 0)
            ? new AuditBreak(first!.Number, AuditBreakKind.Inserted, $"Lines {first.Number} to {cut!.Through} were put in: the retention had removed them.")
            : new AuditBreak((cut?.Through ?? 0) + 1, AuditBreakKind.Missing, $"Lines {(cut?.Through ?? 0) + 1} to {through} are missing, and the retention has not removed them.");
    }
}
