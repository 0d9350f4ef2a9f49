using FacilityIoT.Edge.Configuration.Files;
using FacilityIoT.Edge.Configuration.Yaml;
using FacilityIoT.Wire.Sparkplug;

namespace FacilityIoT.Edge.Configuration.Resolving;

/// <summary>Makes points out of their sections, with their alarms.</summary>
internal sealed class PointResolver(SitePlaces places, Place device, Trade? trade, FaultList faults)
{
    public Point Resolve(string id, PointYaml file, SparkplugDataType type)
    {
        CheckId(id, file);
        CheckRange(file);
        CheckAgainstType(file, type);
        var name = file.Name.Resolve() ?? new LocalizedText(id, id);
        var pointClass = Vocabulary.PointClasses.Check(file.Class, file.PositionOf(nameof(PointYaml.Class)), "point class", faults);
        return new Point
        {
            Id = id,
            Name = name,
            DataType = type,
            Unit = file.Unit,
            Class = pointClass,
            Place = places.Of(file, device),
            Scale = file.Scale,
            Offset = file.Offset,
            ValidMin = file.ValidMin,
            ValidMax = file.ValidMax,
            Deadband = file.Deadband,
            LongestSilence = file.LongestSilence,
            StaleAfter = file.StaleAfter,
            Contact = file.Contact is { } contact ? new Contact(contact.Normally == ContactRest.Closed, contact.Debounce) : null,
            Alarms = [.. new LimitAlarms(file, name, type, trade, faults).Resolve(), .. new StateAlarms(file, name, pointClass, type, trade, faults).Resolve()],
        };
    }

    private void CheckId(string id, PointYaml file)
    {
        if ($"/{id}/".Contains(BirthProperties.AlarmSeparator, StringComparison.Ordinal))
        {
            faults.Add(file.Source.At, $"'{id}': the part 'alarm' of a point's id is taken by alarm conditions; choose another id");
        }
    }

    private void CheckRange(PointYaml file)
    {
        if (file.ValidMin >= file.ValidMax)
        {
            faults.Add(file.PositionOf(nameof(PointYaml.ValidMax)), "'validMax' must be above 'validMin'");
        }

        if (file.Scale == 0)
        {
            faults.Add(file.PositionOf(nameof(PointYaml.Scale)), "'scale' 0 makes every value the offset; allowed: any other number");
        }
    }

    private void CheckAgainstType(PointYaml file, SparkplugDataType type)
    {
        var isBool = type == SparkplugDataType.Boolean;
        if (file.Contact is { } contact && !isBool)
        {
            faults.Add(contact.Source.At, "'contact' is for one bit: a coil, a discrete input or a register with 'bit'");
        }

        string[] forNumbers = [nameof(PointYaml.Scale), nameof(PointYaml.Offset), nameof(PointYaml.ValidMin), nameof(PointYaml.ValidMax), nameof(PointYaml.Deadband), nameof(PointYaml.Limits)];
        foreach (var property in forNumbers.Where(p => isBool && file.Has(p)))
        {
            faults.Add(file.PositionOf(property), $"'{KeyName.Of(property)}' is for numbers; this point is true or false");
        }
    }
}
