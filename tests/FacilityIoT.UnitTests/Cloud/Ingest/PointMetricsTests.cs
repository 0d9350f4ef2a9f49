using FacilityIoT.Cloud.Ingest;

namespace FacilityIoT.UnitTests.Cloud.Ingest;

public sealed class PointMetricsTests
{
    [Theory]
    [InlineData("water/alarm/leak", "water", "leak")]
    [InlineData("devices/pump/online/alarm/communication", "devices/pump/online", "communication")]
    [InlineData("a/alarm/b/alarm/c", "a/alarm/b", "c")]
    public void A_condition_is_split_from_its_point(string name, string point, string condition)
    {
        Assert.True(PointMetrics.TryCondition(name, out var itsPoint, out var itsCondition));
        Assert.Equal((point, condition), (itsPoint, itsCondition));
    }

    [Theory]
    [InlineData("water")]
    [InlineData("/alarm/leak")]
    [InlineData("water/alarm/")]
    [InlineData("alarm/leak")]
    public void Other_names_are_no_conditions(string name) => Assert.False(PointMetrics.TryCondition(name, out _, out _));

    [Theory]
    [InlineData("bdSeq", false)]
    [InlineData("Node Control/Rebirth", false)]
    [InlineData("FacilityIoT/Outbox/Head", false)]
    [InlineData("temperature", true)]
    [InlineData("Node/temperature", true)]
    public void What_carries_the_session_is_no_point(string name, bool isPoint) => Assert.Equal(isPoint, PointMetrics.IsPoint(name));

    [Fact]
    public void The_window_shrinks_as_the_way_to_the_store_fills_and_never_closes()
    {
        var windows = Enumerable.Range(0, 12).Select(tenth => FlowControl.Window(tenth / 10.0)).ToList();

        Assert.Equal(FlowControl.FullWindow, windows[0]);
        Assert.Equal(windows.OrderDescending(), windows);
        Assert.Equal(1, windows[^1]);
    }
}
