using FacilityIoT.Cloud.Alarms;
using FacilityIoT.Cloud.Ingest;

namespace FacilityIoT.UnitTests.Cloud.Alarms;

/// <summary>One condition that the engine folds events into; with <see cref="Restarts"/> it goes through its rows after each of them, as over a restart.</summary>
internal sealed class AlarmFolding(DateTimeOffset start)
{
    /// <summary>Level 2 as it is set by default.</summary>
    public static readonly AlarmRule Level2 = new(false)
    {
        AcknowledgementLasts = TimeSpan.FromMinutes(30),
        RealarmAfter = TimeSpan.FromHours(1),
        LongestShelving = TimeSpan.FromHours(1),
        SecondPersonWithin = TimeSpan.FromMinutes(10),
        ChatterActivations = 3,
        ChatterWindow = TimeSpan.FromMinutes(1),
        ChatterQuiet = TimeSpan.FromMinutes(5),
        ResetAnswer = TimeSpan.FromSeconds(30),
    };

    public AlarmSituation State { get; private set; } = new();

    public AlarmRule Rule { get; set; } = Level2;

    public DateTimeOffset Now { get; set; } = start;

    public bool Restarts { get; init; }

    public int Opened { get; private set; }

    public AlarmStep Take(AlarmEvent happened)
    {
        var step = AlarmEngine.Step(State, happened, Rule, Now);
        Opened += step.Effect == AlarmEffect.Open ? 1 : 0;
        State = Restarts ? Reread(step.Next) : step.Next;
        return step;
    }

    /// <summary>As the rows give it back.</summary>
    private AlarmSituation Reread(AlarmSituation state)
    {
        var condition = new AlarmCondition { Point = "s/b/d/p", Condition = "c" };
        AlarmRows.Write(state, condition);
        if (!state.IsOpen)
        {
            return AlarmRows.Read(condition, null);
        }

        var sample = new ConditionSample
        {
            Point = "s/b/d/p", Condition = "c", SiteId = "s", Rule = new Point { Device = "d", Name = "p/alarm/c", DataType = "Boolean" }, At = Now, Active = true,
            Quality = state.Quality,
        };
        var alarm = AlarmRows.Open(1, sample, state, Rule.Latch, Now);
        AlarmRows.Write(state, alarm);
        return AlarmRows.Read(condition, alarm);
    }
}
