using FacilityIoT.Cloud.Ingest;
using Microsoft.Extensions.Options;

namespace FacilityIoT.Cloud.Alarms;

/// <summary>The rule of an alarm, from its birth and the settings of its level.</summary>
internal sealed class AlarmRules(IOptions<AlarmOptions> options)
{
    /// <param name="latest">An open entrapment stays one, whatever a later birth says; and the birth of a condition taken out of the box's file says nothing of it.</param>
    /// <param name="own">The cloud's own: no box has its latch.</param>
    public AlarmRule Of(ConditionSample sample, Alarm? latest, bool own) => latest switch
    {
        { Open: true, Class: AlarmClasses.Entrapment } => Of(latest, own),
        { Open: true } when sample.Removed => Of(latest, own),
        _ => Of(sample.Rule.AlarmLevel ?? BirthReader.DefaultLevel, sample.Rule.Class, sample.Rule.AlarmLatch, own),
    };

    /// <summary>As at the alarm's opening, or as the latest birth said of its latch.</summary>
    public AlarmRule Of(Alarm alarm, bool own) => Of(alarm.Level, alarm.Class, alarm.Latched, own);

    private AlarmRule Of(int level, string? alarmClass, bool latch, bool own)
    {
        var settings = options.Value;
        var entrapment = alarmClass == AlarmClasses.Entrapment;

        // An entrapment is latched whatever its birth says: a named person on site ends it.
        return new AlarmRule(latch || entrapment)
        {
            LatchedOnBox = latch && !own,
            Entrapment = entrapment,
            AcknowledgementLasts = settings.AcknowledgementLasts.Of(level),
            RealarmAfter = settings.RealarmAfter.Of(level),
            LongestShelving = settings.LongestShelving.Of(level) ?? TimeSpan.Zero,
            SecondPersonWithin = settings.SecondPersonWithin,
            ChatterActivations = settings.ChatterActivations,
            ChatterWindow = settings.ChatterWindow,
            ChatterQuiet = settings.ChatterQuiet,
            ResetAnswer = settings.ResetAnswer,
        };
    }
}
