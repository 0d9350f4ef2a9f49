namespace FacilityIoT.Cloud.Audit;

/// <summary>How a chain can be broken.</summary>
public enum AuditBreakKind
{
    /// <summary>The line does not say what it said when it was written.</summary>
    Changed,

    /// <summary>Lines in the middle or at the beginning are gone.</summary>
    Missing,

    /// <summary>A line is there that was not written by the service at its place.</summary>
    Inserted,

    /// <summary>Lines at the end are gone: the head kept outside the database is further on.</summary>
    CutOff,
}

/// <summary>The first place where the chain does not hold.</summary>
/// <param name="Number">Of the line.</param>
/// <param name="Sentence">What is wrong, in English.</param>
public sealed record AuditBreak(long Number, AuditBreakKind Kind, string Sentence);

/// <summary>What a walk over the whole chain found.</summary>
/// <param name="Lines">How many there are, up to the break.</param>
/// <param name="First">The number of the first line; above 1 when the retention has removed older ones. 0 when there is none.</param>
/// <param name="Head">The last line that was looked at.</param>
/// <param name="KeptHead">The head kept outside the database that it was compared with; null when there is none.</param>
/// <param name="Break">Null when the chain is whole.</param>
public sealed record AuditVerdict(long Lines, long First, AuditHead Head, AuditHead? KeptHead, AuditBreak? Break);
