namespace FacilityIoT.Cloud.Tickets;

/// <summary>What the acceptance of a repair asks for, by the ticket's level.</summary>
/// <param name="Photos">To finish: photos of before and after, or a written reason why there are none.</param>
/// <param name="ByAnother">To accept: a named person who is not the one who repaired it.</param>
/// <param name="Signature">To accept: a signature among the evidence.</param>
public sealed record AcceptanceRule(bool Photos, bool ByAnother, bool Signature)
{
    /// <summary>As the defaults of <see cref="TicketOptions"/> say.</summary>
    public static AcceptanceRule For(int level) => new TicketOptions().AcceptanceFor(level);
}
