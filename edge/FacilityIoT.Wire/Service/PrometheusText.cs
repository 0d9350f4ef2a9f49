using System.Globalization;
using System.Text;

namespace FacilityIoT.Wire.Service;

/// <summary>Instruments in Prometheus' text format 0.0.4: base units in the name, <c>_total</c> for counters.</summary>
public static class PrometheusText
{
    public const string ContentType = "text/plain; version=0.0.4; charset=utf-8";

    public static string Write(IEnumerable<InstrumentSeries> instruments)
    {
        var text = new StringBuilder();
        foreach (var instrument in instruments)
        {
            var values = instrument.Values();
            if (values.Count > 0)
            {
                Write(text, instrument, values);
            }
        }

        return text.ToString();
    }

    private static void Write(StringBuilder text, InstrumentSeries instrument, IReadOnlyList<SeriesValue> values)
    {
        var name = NameOf(instrument);
        if (instrument.Description is { } description)
        {
            text.Append("# HELP ").Append(name).Append(' ').Append(description.Replace('\n', ' ')).Append('\n');
        }

        text.Append("# TYPE ").Append(name).Append(' ').Append(TypeOf(instrument.Kind)).Append('\n');
        foreach (var value in values)
        {
            if (instrument.Kind != InstrumentKind.Histogram)
            {
                Line(text, name, value.Labels, value.Value);
                continue;
            }

            foreach (var (bound, count) in value.Buckets)
            {
                Line(text, name + "_bucket", Join(value.Labels, $"le=\"{Number(bound)}\""), count);
            }

            Line(text, name + "_bucket", Join(value.Labels, "le=\"+Inf\""), value.Count);
            Line(text, name + "_sum", value.Labels, value.Value);
            Line(text, name + "_count", value.Labels, value.Count);
        }
    }

    private static void Line(StringBuilder text, string name, string labels, double value)
    {
        text.Append(name);
        if (labels.Length > 0)
        {
            text.Append('{').Append(labels).Append('}');
        }

        text.Append(' ').Append(Number(value)).Append('\n');
    }

    private static string NameOf(InstrumentSeries instrument)
    {
        var name = instrument.Name.Replace('.', '_').Replace('-', '_');
        var unit = instrument.Unit switch { "s" => "_seconds", "By" => "_bytes", _ => "" };
        name += name.EndsWith(unit, StringComparison.Ordinal) ? "" : unit;
        return instrument.Kind == InstrumentKind.Counter ? name + "_total" : name;
    }

    private static string TypeOf(InstrumentKind kind) => kind switch
    {
        InstrumentKind.Counter => "counter",
        InstrumentKind.Gauge => "gauge",
        _ => "histogram",
    };

    private static string Join(string labels, string label) => labels.Length == 0 ? label : $"{labels},{label}";

    private static string Number(double value) => value.ToString("R", CultureInfo.InvariantCulture);
}
