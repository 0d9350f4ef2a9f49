using System.Globalization;
using System.Text;

namespace FacilityIoT.Benchmarks.WholePath;

/// <summary>The buses of a box that reads meters of one profile, <c>meter</c>.</summary>
internal static class MeterBuses
{
    public static string Yaml(int meters, int metersOfABus)
    {
        var text = new StringBuilder("buses:\n");
        for (var at = 0; at < meters; at++)
        {
            if (at % metersOfABus == 0)
            {
                text.Append(CultureInfo.InvariantCulture, $"  bus-{at / metersOfABus}:\n    modbusTcp: {{host: 127.0.0.1}}\n    timeout: 5s\n    devices:\n");
            }

            text.Append(CultureInfo.InvariantCulture, $"      {Id(at)}: {{profile: meter, unit: {(at % metersOfABus) + 1}, asset: panel}}\n");
        }

        return text.ToString();
    }

    public static string Id(int meter) => string.Create(CultureInfo.InvariantCulture, $"meter-{meter:00}");
}
