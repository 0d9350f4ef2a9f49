namespace FacilityIoT.Edge.Configuration;

/// <summary>A text for people, in Chinese and English. One of the two stands in for a missing other.</summary>
public sealed record LocalizedText(string Zh, string En);
