using FacilityIoT.Edge.Configuration;
using FacilityIoT.Edge.Points;
using FacilityIoT.Wire.Sparkplug;
using FsCheck;
using FsCheck.Fluent;

namespace FacilityIoT.UnitTests.Edge.Points;

/// <summary>What holds for every sequence of readings, checked against a model that looks at every millisecond.</summary>
public sealed class PointEngineProperties
{
    private const int DebounceMs = 20;
    private const int OnDelayMs = 30;
    private const int OffDelayMs = 45;
    private const int SettledMs = 1000;

    private static readonly Point Contact =
        Given.Contact(DebounceMs, false, Given.Condition(new AlarmTrigger.State(true), OnDelayMs, OffDelayMs));

    [Fact]
    public void The_alarm_depends_only_on_what_the_readings_say_over_time() => ForAllScripts(script =>
    {
        var run = Play(new PointRun(Contact), script);

        Assert.Equal(MillisecondModel(script), run.Changes);
    });

    [Fact]
    public void A_bad_reading_changes_no_condition() => ForAllScripts(script =>
    {
        var run = new PointRun(Contact);
        foreach (var step in script)
        {
            run.Wait(step.Ms);
            var before = run.Changes.Count;
            Play(run, [step], settle: false);
            Assert.True(step.Value is not null || run.Changes.Count == before);
        }
    });

    [Fact]
    public void The_value_never_changes_faster_than_the_debounce_time() => ForAllScripts(script =>
    {
        var samples = Play(new PointRun(Contact), script).Samples;
        var good = samples.Where(s => s.Quality == Quality.Good).ToList();
        var flips = good.Zip(good.Skip(1)).Where(pair => pair.First.Value != pair.Second.Value).Select(pair => pair.Second.Ms).ToList();

        // A time stamp may be one millisecond late, to follow another of the same millisecond.
        Assert.All(flips.Zip(flips.Skip(1)), pair => Assert.True(pair.Second - pair.First >= DebounceMs - 1));
        Assert.All(samples.Zip(samples.Skip(1)), pair => Assert.True(pair.First.Ms < pair.Second.Ms));
    });

    [Fact]
    public void It_does_not_matter_how_often_somebody_looks() => Prop.ForAll(
        ArbMap.Default.ArbFor<int[]>(),
        ArbMap.Default.ArbFor<int>(),
        (numbers, every) =>
        {
            var script = Script(numbers);
            var watched = new PointRun(Contact);
            var now = 0;
            foreach (var step in script)
            {
                for (; now < step.Ms; now += 1 + Math.Abs(every % 9))
                {
                    watched.Wait(now);
                }

                Play(watched, [step], settle: false);
            }

            watched.Wait(End(script));
            var unwatched = Play(new PointRun(Contact), script);
            Assert.Equal(unwatched.Changes, watched.Changes);
            Assert.Equal(unwatched.Samples, watched.Samples);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Any_split_of_readings_into_scans_gives_the_same_findings() => Prop.ForAll(
        ArbMap.Default.ArbFor<int[]>(),
        ArbMap.Default.ArbFor<bool[]>(),
        (numbers, cuts) =>
        {
            // Of two points that are read in turn at the same moment.
            var script = Script(numbers).Select((s, i) => (s.Value, Point: i % 2)).ToList();
            var device = Given.Device("d", Contact, Contact with { Id = "other", Contact = new Contact(true, TimeSpan.Zero) });
            Assert.Equal(
                Findings(device, script, (_, _) => false),
                Findings(device, script, (i, _) => cuts.Length > 0 && cuts[i % cuts.Length]));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_restart_at_any_point_ends_with_the_same_open_conditions() => Prop.ForAll(
        ArbMap.Default.ArbFor<int[]>(),
        ArbMap.Default.ArbFor<int>(),
        (numbers, cut) =>
        {
            List<Step> script = [.. Script(numbers), new Step(50 * (numbers.Length + 1), numbers.Length % 2 == 0)];
            var at = Math.Abs((long)cut) % script.Count;
            var before = Play(new PointRun(Contact), script[..(int)at], settle: false);
            var after = Play(new PointRun(Contact, [.. before.Active]), script[(int)at..]);

            Assert.Equal(Play(new PointRun(Contact), script).Active, after.Active);
            // What was open is not raised again, and what was not is not cleared.
            Assert.True(after.Changes.Count == 0 || after.Changes[0].Active != before.Active[0]);
        }).QuickCheckThrowOnFailure();

    private static void ForAllScripts(Action<List<Step>> holds) =>
        Prop.ForAll(ArbMap.Default.ArbFor<int[]>(), numbers => holds(Script(numbers))).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    /// <summary>Readings at rising times, 0 to 49 ms apart: true, false or bad.</summary>
    private static List<Step> Script(int[] numbers)
    {
        var ms = 0;
        return [.. numbers.Select(n => Math.Abs((long)n)).Select(n => new Step(ms += (int)(n * 7 % 50), (n % 3) switch { 0 => true, 1 => false, _ => null }))];
    }

    private static int End(List<Step> script) => (script.Count > 0 ? script[^1].Ms : 0) + SettledMs;

    private static PointRun Play(PointRun run, List<Step> script, bool settle = true)
    {
        foreach (var (ms, value) in script)
        {
            _ = value is { } good ? run.Read(ms, good) : run.Bad(ms);
        }

        return settle ? run.Wait(End(script)) : run;
    }

    private static string Findings(Device device, List<(bool? Value, int Point)> script, Func<int, bool?, bool> cut)
    {
        var engine = new DeviceEngine(device, _ => false, default);
        var found = new DeviceFindings();
        List<Reading> scan = [];
        for (var i = 0; i < script.Count; i++)
        {
            var (value, point) = script[i];
            scan.Add(value is { } good ? new Reading(point, MetricValue.Of(good), Quality.Good) : new Reading(point, MetricValue.Null, Quality.Bad));
            if (i == script.Count - 1 || cut(i, value))
            {
                engine.Take(new DeviceScan("d", 0, default, [.. scan], DeviceLink.Online), default, found);
                scan.Clear();
            }
        }

        engine.Advance(new Moment(TimeSpan.FromSeconds(1), DateTimeOffset.UnixEpoch.AddSeconds(1)), found);
        return string.Join('\n', found.Samples.Concat(found.Alarms.Select(a => a.Metric)));
    }

    /// <summary>The same rules in the plainest way: at every millisecond, look at the latest readings and count.</summary>
    private static List<(bool Active, long Ms)> MillisecondModel(List<Step> script)
    {
        List<(bool, long)> changes = [];
        bool? level = null, stable = null;
        var known = false;
        var (levelSince, raised, turned) = (0, false, (int?)null);
        for (int now = 0, next = 0; now <= End(script); now++)
        {
            Look(now);
            for (; next < script.Count && script[next].Ms == now; next++)
            {
                var value = script[next].Value;
                levelSince = value == level ? levelSince : now;
                level = value;
                known &= value is not null;
                known |= value is not null && value == stable;
                Look(now);
            }
        }

        return changes;

        void Look(int now)
        {
            // A delay that ends at the moment of a change has ended: it comes first.
            Turn(now);
            if (level is { } standing && (standing != stable || !known) && now - levelSince >= DebounceMs)
            {
                (stable, known) = (standing, true);
            }

            turned = !known ? turned : stable == raised ? null : turned ?? now;
            Turn(now);
        }

        void Turn(int now)
        {
            if (known && now - turned >= (raised ? OffDelayMs : OnDelayMs))
            {
                (raised, turned) = (!raised, null);
                changes.Add((raised, now));
            }
        }
    }

    private readonly record struct Step(int Ms, bool? Value);
}
