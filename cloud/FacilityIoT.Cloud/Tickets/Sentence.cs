namespace FacilityIoT.Cloud.Tickets;

/// <summary>A sentence for people, in both languages.</summary>
public sealed record Sentence(string Zh, string En);
