using System.Globalization;

namespace FacilityIoT.Edge.Configuration.Yaml;

/// <summary>Collects faults; the same fault seen again, as of a profile that several devices use, counts once.</summary>
internal sealed class FaultList
{
    private readonly List<ConfigurationFault> _faults = [];
    private readonly HashSet<ConfigurationFault> _seen = [];
    private readonly List<string> _files = [];

    public int Count => _faults.Count;

    public void Add(Position at, string message)
    {
        var fault = new ConfigurationFault(at.File, at.Line, at.Column, message);
        if (_seen.Add(fault))
        {
            _faults.Add(fault);
        }

        if (!_files.Contains(at.File))
        {
            _files.Add(at.File);
        }
    }

    /// <summary>Names a file before its faults come, so that the box file's stand first.</summary>
    public void Begin(string file) => _files.Add(file);

    /// <summary>By file in the order of reading, then by line.</summary>
    public IReadOnlyList<ConfigurationFault> InOrder() =>
        [.. _faults.OrderBy(f => _files.IndexOf(f.File)).ThenBy(f => f.Line).ThenBy(f => f.Column)];

    public static string Number(double value) => value.ToString(CultureInfo.InvariantCulture);
}
