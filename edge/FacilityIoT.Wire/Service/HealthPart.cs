namespace FacilityIoT.Wire.Service;

/// <summary>How one named part of a service is.</summary>
/// <param name="Detail">What is wrong, in words; null when nothing is.</param>
public sealed record HealthPart(string Name, bool Ok, string? Detail = null)
{
    public static HealthPart Of(string name, string? trouble) => new(name, trouble is null, trouble);
}

/// <summary>Every part with its name. The service goes on with whatever parts it has; <see cref="Status"/> says whether all are well.</summary>
/// <param name="Status">"ready" or "degraded".</param>
public sealed record HealthReport(string Status, IReadOnlyList<HealthPart> Parts)
{
    public static HealthReport Of(IEnumerable<HealthPart> parts)
    {
        List<HealthPart> all = [.. parts];
        return new HealthReport(all.TrueForAll(p => p.Ok) ? "ready" : "degraded", all);
    }

    [System.Text.Json.Serialization.JsonIgnore]
    public bool IsReady => Status == "ready";
}
