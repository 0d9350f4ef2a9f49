using FacilityIoT.Cloud.Tickets;
using FacilityIoT.Wire.Sparkplug;

namespace FacilityIoT.Cloud.Plans;

/// <summary>What may be written as a plan. Pure.</summary>
public static class PlanRules
{
    private const int LongestText = 200;
    private const int LongestChecklist = 4000;
    private const double MostHours = 100_000;

    /// <summary>What is wrong, by field; empty when nothing is.</summary>
    public static IReadOnlyDictionary<string, string> Refusals(MaintenancePlan plan, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var refusals = new Dictionary<string, string>(StringComparer.Ordinal);
        Add("name", plan.NameZh is { Length: > 0 and <= LongestText } && plan.NameEn is { Length: > 0 and <= LongestText } ? null : $"Give a name in Chinese and in English, at most {LongestText} characters each.");
        Add("trade", Trades.Refusal(plan.Trade));
        Add("checklist", plan.Checklist.Length <= LongestChecklist ? null : $"At most {LongestChecklist} characters in all are allowed.");
        Add("cron", (plan.Cron, plan.CounterPoint, plan.EveryHours) switch
        {
            ({ } cron, null, null) => PlanTimes.Refusal(cron, now),
            (null, not null, not null) => null,
            _ => "Say when: either cron, or counterPoint together with everyHours.",
        });
        Add("counterPoint", plan.CounterPoint is null || PointId.TryParse(plan.CounterPoint, out _, out _) ? null : $"'{plan.CounterPoint}' is no point; write site/box/device/point.");
        Add("everyHours", plan.EveryHours is null or (>= 1 and <= MostHours) ? null : $"Allowed are 1 to {MostHours} running hours.");
        return refusals;

        void Add(string field, string? refusal)
        {
            if (refusal is not null)
            {
                refusals[field] = refusal;
            }
        }
    }
}
