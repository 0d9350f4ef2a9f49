namespace FacilityIoT.Cloud.Telemetry;

/// <summary>What writes to the telemetry store: samples, and the points of further measurements beside them.</summary>
internal interface IInfluxWriter : ITelemetryWriter, IMeasuredPointWriter, IDisposable;
