namespace FacilityIoT.Cloud.Identity;

/// <summary>What became of a change to a person.</summary>
public abstract record PersonOutcome
{
    /// <param name="Password">A generated one, to be shown once; null when none was made.</param>
    public sealed record Done(Person Person, string? Password) : PersonOutcome;

    public sealed record NoSuchPerson(int Id) : PersonOutcome;

    /// <param name="Field">What of the request is wrong; null when the state does not allow it.</param>
    /// <param name="Sentence">Why, and what to do.</param>
    public sealed record Refused(string? Field, string Sentence) : PersonOutcome;
}
