namespace FacilityIoT.Cloud.Tickets;

/// <summary>The same words in both languages.</summary>
public sealed record Phrase(string Zh, string En)
{
    /// <summary>Both, for a trail that has one text.</summary>
    public override string ToString() => $"{En} / {Zh}";
}
