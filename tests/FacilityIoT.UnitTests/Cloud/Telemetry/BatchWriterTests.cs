using System.Diagnostics.Metrics;
using System.Net;
using FacilityIoT.Cloud.Metrics;
using FacilityIoT.Cloud.Telemetry;
using FacilityIoT.Testing;
using FacilityIoT.Wire.Sparkplug;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace FacilityIoT.UnitTests.Cloud.Telemetry;

public sealed class BatchWriterTests
{
    /// <summary>A store that refuses any batch with a negative sample in it.</summary>
    [Fact]
    public void Exactly_the_refused_samples_are_left_out() => Prop.ForAll(
        Gen.Elements(1.0, 1.0, 1.0, 1.0, -1.0).NonEmptyListOf().ToArbitrary(),
        values =>
        {
            List<double> written = [];
            var store = new ScriptedStore(samples =>
            {
                if (samples.Any(sample => sample.Value.AsDouble < 0))
                {
                    return new WriteResult(WriteOutcome.Refused, "negative");
                }

                written.AddRange(samples.Select(sample => sample.Value.AsDouble));
                return new WriteResult(WriteOutcome.Written);
            });
            Dictionary<int, string> refused = [];
            Writer(store).WriteAsync([.. values.Select(Sample)], refused, CancellationToken.None).GetAwaiter().GetResult();
            var bad = values.Select((value, at) => (value, at)).Where(each => each.value < 0).Select(each => each.at);
            return written.Count == values.Count(value => value > 0) && refused.Keys.Order().SequenceEqual(bad);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public async Task A_batch_refused_as_a_whole_is_not_searched()
    {
        var store = new ScriptedStore(samples => new WriteResult(WriteOutcome.Refused, "too old", Dropped: samples.Count));
        Dictionary<int, string> refused = [];
        await Writer(store).WriteAsync([.. Enumerable.Repeat(1.0, 5_000).Select(Sample)], refused, CancellationToken.None);

        Assert.Equal((1, 5_000), (store.Writes, refused.Count));
    }

    [Fact]
    public async Task A_store_that_is_away_is_tried_again_until_it_is_back()
    {
        var time = new ManualTime();
        var answers = new Queue<WriteOutcome>([WriteOutcome.Retry, WriteOutcome.Retry, WriteOutcome.Written]);
        var writer = Writer(new ScriptedStore(_ => new WriteResult(answers.Dequeue(), "away")), time);
        var writing = writer.WriteAsync([Sample(1)], [], CancellationToken.None);
        await time.WaitForTimerAsync();
        Assert.Equal("away", writer.Trouble);
        await Eventually.TrueAsync(
            () =>
            {
                time.Advance(WriteBackOff.Longest);
                return writing.IsCompleted;
            },
            TimeSpan.FromSeconds(10),
            "the third attempt");

        Assert.Null(writer.Trouble);
    }

    [Fact]
    public void The_back_off_grows_to_its_longest_and_honours_the_server()
    {
        Assert.Equal(WriteBackOff.First, WriteBackOff.After(1, null, 0));
        Assert.Equal(WriteBackOff.Longest, WriteBackOff.After(100, null, 0));
        Assert.Equal(TimeSpan.FromSeconds(7), WriteBackOff.After(1, TimeSpan.FromSeconds(7), 0));
        Assert.Equal(WriteBackOff.Longest, WriteBackOff.After(1, TimeSpan.FromHours(1), 0));
        Assert.Equal(WriteBackOff.First * 0.75, WriteBackOff.After(1, null, 1));
    }

    [Theory]
    [InlineData(HttpStatusCode.NoContent, "", WriteOutcome.Written, null)]
    [InlineData(HttpStatusCode.BadRequest, "partial write: points beyond retention policy dropped=12", WriteOutcome.Refused, 12)]
    [InlineData(HttpStatusCode.BadRequest, "unable to parse 'x'", WriteOutcome.Refused, null)]
    [InlineData(HttpStatusCode.BadRequest, "engine is closed", WriteOutcome.Retry, null)]
    [InlineData(HttpStatusCode.RequestEntityTooLarge, "", WriteOutcome.Refused, null)]
    [InlineData(HttpStatusCode.Unauthorized, "", WriteOutcome.Retry, null)]
    [InlineData(HttpStatusCode.NotFound, "database not found", WriteOutcome.Retry, null)]
    [InlineData(HttpStatusCode.TooManyRequests, "", WriteOutcome.Retry, null)]
    [InlineData(HttpStatusCode.InternalServerError, "", WriteOutcome.Retry, null)]
    public void Only_what_is_about_the_samples_is_refused(HttpStatusCode status, string words, WriteOutcome outcome, int? dropped)
    {
        var result = InfluxAnswers.Judge(status, words, null);

        Assert.Equal((outcome, dropped), (result.Outcome, result.Dropped));
    }

    private static TelemetrySample Sample(double value) => new(new PointId(new EdgeNodeId("s", "b"), "d", "p"), 1, MetricValue.Of(value), Quality.Good);

    private static BatchWriter Writer(ITelemetryWriter store, TimeProvider? time = null)
    {
        var meters = new ServiceCollection().AddMetrics().BuildServiceProvider().GetRequiredService<IMeterFactory>();
        return new BatchWriter(store, new CloudMetrics(meters), time ?? TimeProvider.System, NullLogger<BatchWriter>.Instance);
    }

    private sealed class ScriptedStore(Func<IReadOnlyList<TelemetrySample>, WriteResult> answer) : ITelemetryWriter
    {
        public int Writes { get; private set; }

        public Task<WriteResult> WriteAsync(IReadOnlyList<TelemetrySample> samples, CancellationToken cancellationToken)
        {
            Writes++;
            return Task.FromResult(answer(samples));
        }

        public Task<string?> CheckAsync(CancellationToken cancellationToken) => Task.FromResult<string?>(null);
    }
}
