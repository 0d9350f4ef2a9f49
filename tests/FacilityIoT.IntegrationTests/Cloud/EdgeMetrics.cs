using FacilityIoT.Wire.Sparkplug;

namespace FacilityIoT.IntegrationTests.Cloud;

/// <summary>Metrics as a box sends them.</summary>
internal static class EdgeMetrics
{
    public const string Leak = "water/alarm/leak";

    public static Metric Number(string name, double value, long ms) => new() { Name = name, DataType = SparkplugDataType.Double, Timestamp = ms, Value = MetricValue.Of(value) };

    /// <summary>The leak condition as data.</summary>
    public static Metric LeakIs(bool active, long ms) => new() { Name = Leak, DataType = SparkplugDataType.Boolean, Timestamp = ms, Value = MetricValue.Of(active) };

    /// <summary>The leak condition in a birth, with everything the cloud needs to know of it.</summary>
    public static Metric LeakBorn(bool active, long ms) => LeakIs(active, ms) with
    {
        Properties =
        [
            Text(BirthProperties.Class, "Leak_Alarm"),
            new MetricProperty(BirthProperties.Level, SparkplugDataType.Int32, MetricValue.Of(2L)),
            Text(BirthProperties.Trade, "plumbing"),
            Text(BirthProperties.Text + BirthProperties.Chinese, "水泵房漏水"),
            Text(BirthProperties.Text + BirthProperties.English, "Leak in the pump room"),
            Text(BirthProperties.Asset, "P-1"),
            Text(BirthProperties.Area, "B1"),
        ],
    };

    public static Metric Temperature(double value, long ms) => Number("temperature", value, ms);

    private static MetricProperty Text(string key, string value) => new(key, SparkplugDataType.String, MetricValue.Of(value));
}
