namespace FacilityIoT.Wire.Sparkplug;

/// <summary>What a node's births said: names, types and aliases of the node and of each device.</summary>
internal sealed class BirthBook
{
    /// <summary>The node itself stands under this name; a device cannot have it.</summary>
    private const string OfNode = "";

    private readonly Dictionary<string, Dictionary<string, SparkplugDataType>> types = [];
    private readonly Dictionary<ulong, (string Device, string Name)> aliases = [];

    /// <summary>Whether the device was born; for null, the node.</summary>
    public bool Knows(string? device) => types.ContainsKey(device ?? OfNode);

    public void Clear()
    {
        types.Clear();
        aliases.Clear();
    }

    public void Forget(string? device)
    {
        types.Remove(device ?? OfNode);
        foreach (var alias in aliases.Where(entry => entry.Value.Device == (device ?? OfNode)).Select(entry => entry.Key).ToList())
        {
            aliases.Remove(alias);
        }
    }

    /// <summary>Takes a birth; null when it is good, and nothing is kept of it when it is not.</summary>
    public RefusedMetric? TryBear(string? device, SparkplugPayload birth)
    {
        Forget(device);
        var names = new Dictionary<string, SparkplugDataType>(birth.Metrics.Count);
        foreach (var metric in birth.Metrics)
        {
            if (Fault(metric, names) is { } fault)
            {
                Forget(device);
                return fault;
            }

            names.Add(metric.Name, metric.DataType);
            if (metric.Alias is { } alias)
            {
                aliases.Add(alias, (device ?? OfNode, metric.Name));
            }
        }

        types.Add(device ?? OfNode, names);
        return null;
    }

    /// <summary>The metric with name and type as born; null, with the refusal, when the birth does not explain it.</summary>
    /// <param name="changed">Whether it is another than the metric received.</param>
    public Metric? Resolve(string? device, in Metric metric, out bool changed, out RefusedMetric? refused)
    {
        changed = false;
        refused = null;
        var name = metric.Name;
        if (name.Length == 0 && metric.Alias is { } alias)
        {
            if (!aliases.TryGetValue(alias, out var born) || born.Device != (device ?? OfNode))
            {
                refused = new RefusedMetric(metric, RejectionReason.UnknownAlias, $"alias {alias} is not in the birth");
                return null;
            }

            name = born.Name;
            changed = true;
        }

        if (!types[device ?? OfNode].TryGetValue(name, out var type))
        {
            refused = new RefusedMetric(metric, RejectionReason.UnknownMetric, $"metric '{name}' is not in the birth");
            return null;
        }

        var said = metric.DataType;
        var known = type == SparkplugDataType.Unknown ? said : type;
        if ((said != SparkplugDataType.Unknown && said != known) || !known.TryFit(metric.Value, out var value))
        {
            refused = new RefusedMetric(metric, RejectionReason.WrongType, $"metric '{name}' is {type} by its birth, and {metric.Value.Kind} {said} here");
            return null;
        }

        // The codec has fitted the value already when the message said the type.
        changed |= said != known;
        return changed ? metric with { Name = name, DataType = known, Value = value } : metric;
    }

    private RefusedMetric? Fault(Metric metric, Dictionary<string, SparkplugDataType> names)
    {
        if (metric.Name.Length == 0)
        {
            return new RefusedMetric(metric, RejectionReason.UnknownMetric, "a metric of the birth has no name");
        }

        if (names.ContainsKey(metric.Name))
        {
            return new RefusedMetric(metric, RejectionReason.DuplicateMetric, $"metric '{metric.Name}' is twice in the birth");
        }

        if (metric.Alias is { } alias && aliases.TryGetValue(alias, out var other))
        {
            return new RefusedMetric(metric, RejectionReason.DuplicateMetric, $"metric '{metric.Name}' has alias {alias} of '{other.Name}'");
        }

        return metric.DataType.TryFit(metric.Value, out _)
            ? null
            : new RefusedMetric(metric, RejectionReason.WrongType, $"metric '{metric.Name}' is {metric.DataType}, its value is {metric.Value.Kind}");
    }
}
