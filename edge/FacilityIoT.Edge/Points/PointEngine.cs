using FacilityIoT.Edge.Configuration;
using FacilityIoT.Wire.Sparkplug;

namespace FacilityIoT.Edge.Points;

/// <summary>
/// The judgement of one point, pure: a state and an event give a new state and what is to be told. Time comes in with the event; delays that
/// end between two events are worked off at the moment they end, so that it does not matter when or how often somebody looks.
/// </summary>
internal static class PointEngine
{
    /// <summary>A reading of the device.</summary>
    public static PointState Read(Point point, PointState state, Reading reading, Moment now, Findings findings)
    {
        state = Advance(point, state, now, findings) with { Heard = true, Explained = false };
        var value = reading.Quality == Quality.Good ? Scaling.Apply(point, reading.Value) : MetricValue.Null;
        if (value.IsNull)
        {
            return Silence(point, state, Quality.Bad, now, findings);
        }

        state = state with { LastGood = now.Mono, Silent = false };
        if (point.Contact is not { } contact)
        {
            return Advance(point, Settle(point, state, value, now, now.WallMs, findings), now, findings);
        }

        state = state with { Contact = ContactFilter.Read(contact, state.Contact, value.AsBoolean, now) };
        if (state.Contact is { Candidate: null, Stable: { } stable })
        {
            state = Settle(point, state, MetricValue.Of(stable), now, now.WallMs, findings);
        }

        return Advance(point, state, now, findings);
    }

    /// <summary>The device is lost: the point is bad, and silent about itself.</summary>
    public static PointState Lose(Point point, PointState state, Moment now, Findings findings) =>
        Silence(point, Advance(point, state, now, findings) with { Heard = true, Explained = true }, Quality.Bad, now, findings);

    /// <summary>A person resets a latched condition.</summary>
    public static PointState Reset(Point point, PointState state, int condition, Moment now, Findings findings)
    {
        state = Advance(point, state, now, findings);
        return Replace(state, condition, ConditionMachine.Reset(state.Conditions[condition]), now, findings);
    }

    /// <summary>Works off every delay that has ended by now, each at its own moment.</summary>
    public static PointState Advance(Point point, PointState state, Moment now, Findings findings)
    {
        while (NextDue(point, state) is { } due && due <= now.Mono)
        {
            state = Fire(point, state, due, now, findings);
        }

        return state;
    }

    /// <summary>When the next delay ends, if nothing is read before; null when none runs.</summary>
    public static TimeSpan? NextDue(Point point, PointState state)
    {
        var next = Earlier(ReportByException.Due(point, state.Report), StaleDue(point, state));
        if (point.Contact is { } contact)
        {
            next = Earlier(next, ContactFilter.Due(contact, state.Contact));
        }

        for (var i = 0; i < state.Conditions.Length; i++)
        {
            next = Earlier(next, ConditionMachine.Due(point.Alarms[i], state.Conditions[i]));
        }

        return next;
    }

    private static PointState Fire(Point point, PointState state, TimeSpan due, Moment now, Findings findings)
    {
        var at = now.At(due);
        for (var i = 0; i < state.Conditions.Length; i++)
        {
            if (ConditionMachine.Due(point.Alarms[i], state.Conditions[i]) <= due)
            {
                state = Replace(state, i, ConditionMachine.Turn(point.Alarms[i], state.Conditions[i]), at, findings);
            }
        }

        if (point.Contact is { } contact && ContactFilter.Due(contact, state.Contact) <= due)
        {
            // The sample carries the time at which the level was first seen; the conditions' delays begin when it is accepted.
            var seen = state.Contact.Since.WallMs;
            state = state with { Contact = ContactFilter.Accept(state.Contact) };
            state = Settle(point, state, MetricValue.Of(state.Contact.Stable!.Value), at, seen, findings);
        }

        if (StaleDue(point, state) <= due)
        {
            state = Silence(point, state with { Heard = true, Silent = true }, state.IsGood ? Quality.Stale : state.Current.Quality, at, findings);
        }

        if (ReportByException.Due(point, state.Report) <= due)
        {
            state = Report(state, now.At(ReportByException.LatestDue(point, due, now.Mono)), null, findings);
        }

        return state;
    }

    /// <summary>The value is known and good.</summary>
    private static PointState Settle(Point point, PointState state, MetricValue value, Moment now, long timestampMs, Findings findings) =>
        Told(point, state with { Current = new LiveValue(value, Quality.Good, timestampMs) }, now, findings);

    /// <summary>The value is not known: null, and a contact's debounce begins anew.</summary>
    private static PointState Silence(Point point, PointState state, Quality quality, Moment now, Findings findings)
    {
        state = state with { Current = new LiveValue(MetricValue.Null, quality, now.WallMs), Contact = ContactFilter.Drop(state.Contact) };
        return Advance(point, Told(point, state, now, findings), now, findings);
    }

    private static PointState Told(Point point, PointState state, Moment now, Findings findings)
    {
        var evidence = state.Evidence;
        for (var i = 0; i < state.Conditions.Length; i++)
        {
            var phase = state.Conditions[i];
            var truth = TriggerTruth.Evaluate(point.Alarms[i].Trigger, evidence, phase.Known);
            state = Replace(state, i, ConditionMachine.See(phase, truth, now.Mono), now, findings);
        }

        return state.Heard && ReportByException.IsNews(point, state.Report, state.Current.Value, state.Current.Quality)
            ? Report(state, now, state.Current.TimestampMs, findings)
            : state;
    }

    /// <param name="timestampMs">The sample's time; null for that of the report.</param>
    private static PointState Report(PointState state, Moment now, long? timestampMs, Findings findings)
    {
        var sample = state.Current with
        {
            TimestampMs = state.Report.Sent
                ? ReportByException.NextTimestamp(state.Report.TimestampMs, timestampMs ?? now.WallMs)
                : timestampMs ?? now.WallMs,
        };
        findings.Samples.Add(sample);
        return state with { Report = new ReportState(true, sample.Value, sample.Quality, now.Mono, sample.TimestampMs) };
    }

    private static PointState Replace(PointState state, int condition, ConditionPhase phase, Moment now, Findings findings)
    {
        var before = state.Conditions[condition];
        if (phase == before)
        {
            return state;
        }

        if (phase.Active != before.Active)
        {
            findings.Changes.Add(new ConditionChange(condition, phase.Active, now.WallMs));
        }

        var conditions = (ConditionPhase[])state.Conditions.Clone();
        conditions[condition] = phase;
        return state with { Conditions = conditions };
    }

    private static TimeSpan? StaleDue(Point point, PointState state) =>
        point.StaleAfter is { } after && !state.Silent && !state.Explained ? state.LastGood + after : null;

    private static TimeSpan? Earlier(TimeSpan? a, TimeSpan? b) => b is null || a <= b ? a : b;
}
