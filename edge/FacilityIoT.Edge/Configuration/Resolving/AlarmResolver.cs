using FacilityIoT.Edge.Configuration.Files;
using FacilityIoT.Edge.Configuration.Yaml;

namespace FacilityIoT.Edge.Configuration.Resolving;

/// <summary>Makes an alarm condition out of its section and what holds when the section is silent.</summary>
internal sealed class AlarmResolver(AnnunciationYaml file, FaultList faults)
{
    public AlarmCondition Resolve(string id, AlarmTrigger trigger, AlarmDefaults defaults)
    {
        var alarmClass = Vocabulary.PointClasses.Check(file.Class, file.PositionOf(nameof(AnnunciationYaml.Class)), "alarm class", faults) ?? defaults.Class;
        var timing = AlarmDefaults.TimingOf(alarmClass);
        return new AlarmCondition
        {
            Id = id,
            Trigger = trigger,
            Level = file.Level ?? defaults.Level ?? Missing(id, nameof(AnnunciationYaml.Level), "1 danger to people, 2 spreading damage, 3 degraded, 4 routine fault, 5 observation", 5),
            Class = alarmClass ?? Missing(id, nameof(AnnunciationYaml.Class), "a Brick alarm class such as Leak_Alarm", ""),
            Trade = KeyName.Of((file.Trade ?? defaults.Trade ?? Missing(id, nameof(AnnunciationYaml.Trade), "here or at the device: elevator, plumbing, electrical, equipment, civil, it", Trade.It)).ToString()),
            Code = file.Code,
            Text = file.Text.Resolve() ?? defaults.Text,
            OnDelay = file.OnDelay ?? timing.OnDelay,
            OffDelay = file.OffDelay ?? timing.OffDelay,
            Latch = file.Latch ?? timing.Latch,
        };
    }

    private T Missing<T>(string id, string property, string allowed, T instead)
    {
        if (!file.Has(property))
        {
            faults.Add(file.Source.At, $"alarm '{id}' lacks '{KeyName.Of(property)}'; allowed: {allowed}");
        }

        return instead;
    }
}
