using FacilityIoT.Edge.Cli;
using FacilityIoT.Testing;
using Microsoft.Extensions.Logging;

namespace FacilityIoT.UnitTests.Edge.Cli;

public sealed class ConsoleLogTests
{
    [Theory]
    [InlineData(false, "02:03:04.567 warn: Pump[7] It leaks at the seal")]
    [InlineData(true, "<4>Pump[7] It leaks at the seal")]
    public void A_message_is_one_line_with_time_or_priority(bool forJournal, string line)
    {
        using var output = new StringWriter();
        using (var log = new ConsoleLog(output, forJournal, new ManualTime(new DateTimeOffset(2026, 1, 1, 2, 3, 4, 567, TimeSpan.Zero))))
        {
            var logger = log.CreateLogger("Pump");
            logger.Log(LogLevel.Debug, new EventId(6), "not said", null, (text, _) => text);
            logger.Log(LogLevel.Warning, new EventId(7), "It leaks\nat the seal", null, (text, _) => text);
        }

        Assert.Equal(line + Environment.NewLine, output.ToString());
    }

    [Fact]
    public void A_reader_that_takes_nothing_holds_up_nobody_and_is_told_what_it_missed()
    {
        using var output = new StuckWriter();
        using var log = new ConsoleLog(output, forJournal: false, TimeProvider.System);
        var logger = log.CreateLogger("Pump");
        logger.Log(LogLevel.Information, new EventId(1), "first", null, (text, _) => text);
        output.Stuck.Wait(TestContext.Current.CancellationToken);
        for (var n = 0; n < 1030; n++)
        {
            logger.Log(LogLevel.Information, new EventId(1), "more", null, (text, _) => text);
        }

        output.Go.Set();
        log.Dispose();

        Assert.Contains("6 lines of the log are lost", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_output_that_is_closed_ends_the_log_and_nothing_else()
    {
        var output = new StringWriter();
        using var log = new ConsoleLog(output, forJournal: false, TimeProvider.System);
        output.Dispose();
        log.CreateLogger("Pump").Log(LogLevel.Information, new EventId(1), "nobody hears this", null, (text, _) => text);
        log.Dispose();
        Assert.Equal("", output.ToString());
    }

    private sealed class StuckWriter : StringWriter
    {
        public ManualResetEventSlim Stuck { get; } = new();

        public ManualResetEventSlim Go { get; } = new();

        public override void WriteLine(string? value)
        {
            Stuck.Set();
            Go.Wait();
            base.WriteLine(value);
        }
    }
}
