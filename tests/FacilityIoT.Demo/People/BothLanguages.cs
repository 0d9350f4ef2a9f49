namespace FacilityIoT.Demo.People;

/// <summary>A name as the API takes it.</summary>
internal sealed record BothLanguages(string Zh, string En);
