using FacilityIoT.Cloud.Ingest;
using FacilityIoT.Edge.Configuration;
using FacilityIoT.Edge.Points;
using FacilityIoT.Edge.Publishing;
using FacilityIoT.UnitTests.Edge.Points;
using FacilityIoT.Wire.Sparkplug;

namespace FacilityIoT.UnitTests.Cloud.Ingest;

/// <summary>From a box's configuration over its birth to the cloud's rule: the two programs share nothing but the wire.</summary>
public sealed class BirthRuleTests
{
    [Fact]
    [Trait("domain", "2: Each alarm has on-delay")]
    public void A_birth_carries_all_of_a_condition_that_the_cloud_asks_for_and_the_delays_stay_on_the_box()
    {
        var water = Given.Contact(0, false, Given.Condition(new AlarmTrigger.State(true), latch: true, id: "leak") with
        {
            Level = 2, Class = "Leak_Alarm", Trade = "plumbing", Text = new LocalizedText("漏水", "Leak"), OnDelay = TimeSpan.FromSeconds(3), OffDelay = TimeSpan.FromMinutes(10),
        }) with { Place = new Place("tank", new LocalizedText("水箱", "Tank"), "roof", new LocalizedText("屋面", "Roof")) };
        var value = new LiveValue(MetricValue.Of(true), Quality.Good, 5);
        var condition = EdgeNodeMetrics.Of(new BornPoint(water), value, [value]).Last();

        var rule = BirthReader.ToPoint(1, 1, "panel", condition);
        Assert.Equal(("water/alarm/leak", 2, "Leak_Alarm", "plumbing", true), (rule.Name, rule.AlarmLevel, rule.Class, rule.AlarmTrade, rule.AlarmLatch));
        Assert.Equal(("漏水", "Leak", "tank", "roof"), (rule.AlarmTextZh, rule.AlarmTextEn, rule.Asset, rule.Area));
        Assert.DoesNotContain(condition.Properties!, property => property.Key.Contains("delay", StringComparison.OrdinalIgnoreCase));
    }
}
