using System.Text.Json;
using FacilityIoT.Cloud.Telemetry;
using FacilityIoT.Wire.Sparkplug;

namespace FacilityIoT.UnitTests.Cloud.Telemetry;

public sealed class TelemetryQueryTests
{
    private static readonly DateTimeOffset From = DateTimeOffset.FromUnixTimeSeconds(1000);
    private static readonly DateTimeOffset To = DateTimeOffset.FromUnixTimeSeconds(2000);

    [Fact]
    public void A_quote_in_an_id_stays_inside_its_string()
    {
        var point = new PointId(new EdgeNodeId("s' OR 1=1 --", "b"), null, "p");
        Assert.Contains("\"site\" = 's\\' OR 1=1 --'", new TelemetryQuery(point, From, To, null).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_boxs_own_points_have_no_device() =>
        Assert.Contains("\"device\" = ''", new TelemetryQuery(new PointId(new EdgeNodeId("s", "b"), null, "p"), From, To, null).ToString(), StringComparison.Ordinal);

    [Theory]
    [InlineData(60, 500, 1)]
    [InlineData(24 * 3600, 500, 300)]
    [InlineData(365 * 24 * 3600, 500, 24 * 3600)]
    [InlineData(3650 * 24 * 3600.0, 100, 7 * 24 * 3600)]
    public void The_step_is_the_narrowest_that_gives_few_enough_buckets(double rangeSeconds, int buckets, double stepSeconds) =>
        Assert.Equal(TimeSpan.FromSeconds(stepSeconds), TelemetryQuery.StepFor(TimeSpan.FromSeconds(rangeSeconds), buckets));

    [Theory]
    [InlineData("""{"error":"authorization failed"}""", "authorization failed")]
    [InlineData("""{"results":[{"statement_id":0,"error":"database not found: x"}]}""", "database not found: x")]
    [InlineData("""{"results":[]}""", "without a result")]
    [InlineData("[]", "401")]
    public void What_InfluxDB_refuses_is_told(string answer, string sentence) => Assert.Contains(sentence, Answer(answer).Trouble, StringComparison.Ordinal);

    [Theory]
    [InlineData(192, 192, Quality.Good)]
    [InlineData(0, 192, Quality.Bad)]
    [InlineData(192, 500, Quality.Stale)]
    [InlineData(0, 500, Quality.Bad)]
    public void A_buckets_quality_is_its_worst(int least, int most, Quality quality)
    {
        var answer = Answer($$"""{"results":[{"series":[{"columns":["time","mean","count","worst","best"],"values":[[1000,2.5,3,{{least}},{{most}}]]}]}]}""");
        Assert.Null(answer.Trouble);
        var row = Assert.Single(answer.Rows);
        Assert.Equal((DateTimeOffset.FromUnixTimeSeconds(1), 2.5, 3, quality), (row.Time, row.Mean, row.Count, row.Quality));
        Assert.Null(row.Max);
    }

    [Fact]
    public void A_point_without_samples_is_an_empty_answer() => Assert.Empty(Answer("""{"results":[{"statement_id":0}]}""").Rows);

    private static TelemetryAnswer Answer(string json) => TelemetryAnswer.Of(JsonDocument.Parse(json).RootElement, 401);
}
