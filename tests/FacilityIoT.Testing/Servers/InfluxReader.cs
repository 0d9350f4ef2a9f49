namespace FacilityIoT.Testing;

/// <summary>An account of InfluxDB that may only read.</summary>
public sealed record InfluxReader(string User, string Password);
