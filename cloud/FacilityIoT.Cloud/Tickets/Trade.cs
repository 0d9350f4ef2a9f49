namespace FacilityIoT.Cloud.Tickets;

/// <summary>What kind of craft a repair needs.</summary>
/// <param name="Id">As tickets, alarms and box files write it.</param>
public sealed record Trade(string Id, string NameZh, string NameEn);

/// <summary>The catalogue of trades. A closed list: a mistyped trade would be a ticket that nobody is ever on duty for.</summary>
public static class Trades
{
    public const string Elevator = "elevator";
    public const string Plumbing = "plumbing";
    public const string Electrical = "electrical";

    /// <summary>Also what a fault falls to whose trade a box file has mistyped: a sensor's ticket is never refused.</summary>
    public const string Equipment = "equipment";

    public static IReadOnlyList<Trade> All { get; } =
    [
        new(Elevator, "电梯", "Elevators"),
        new(Plumbing, "给排水", "Plumbing"),
        new(Electrical, "电气", "Electrical"),
        new(Equipment, "设备", "Equipment"),
        new("civil", "土建", "Civil works"),
        new("it", "信息弱电", "IT and low voltage"),
    ];

    /// <summary>As tickets, alarms and box files write them.</summary>
    public static IReadOnlyList<string> Ids { get; } = [.. All.Select(trade => trade.Id)];

    public static bool IsKnown(string? id) => id is not null && Ids.Contains(id);

    /// <summary>The trade that a ticket of this trade is dispatched as.</summary>
    public static string OrEquipment(string id) => IsKnown(id) ? id : Equipment;

    /// <summary>For a trade nobody knows: what is allowed; null when it is known.</summary>
    public static string? Refusal(string? id) =>
        IsKnown(id) ? null : $"'{id}' is not a trade; the trades are {string.Join(", ", Ids)}.";

    /// <summary>The first refusal among these; null when all are known and there is at least one and none twice.</summary>
    public static string? Refusal(IReadOnlyCollection<string> ids)
    {
        ArgumentNullException.ThrowIfNull(ids);
        return ids.Count == 0 ? $"Name at least one trade of {string.Join(", ", Ids)}."
            : ids.Distinct(StringComparer.Ordinal).Count() < ids.Count ? "A trade is named twice."
            : ids.Select(Refusal).FirstOrDefault(sentence => sentence is not null);
    }
}
