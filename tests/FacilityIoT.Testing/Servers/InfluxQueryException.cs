namespace FacilityIoT.Testing;

/// <summary>InfluxDB refused a query; the message carries the query and InfluxDB's own sentence.</summary>
public sealed class InfluxQueryException(string query, string reason) : Exception($"InfluxDB refused \"{query}\": {reason}");
