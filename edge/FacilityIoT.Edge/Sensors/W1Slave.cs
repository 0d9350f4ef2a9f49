using System.Globalization;
using System.Text.RegularExpressions;

namespace FacilityIoT.Edge.Sensors;

/// <summary>The text of a DS18B20's <c>w1_slave</c>: nine bytes, whether their checksum is right, and the temperature.</summary>
internal static partial class W1Slave
{
    private const string PowerOnTemperature = "85000";

    /// <summary>The reserved byte 6 holds 0x10 after a measurement, and 0x0C while 85 °C is only what the sensor starts with.</summary>
    private const string NotYetMeasured = "0c";

    /// <summary>°C, or why there is none.</summary>
    public static SensorValue Parse(string text)
    {
        var match = Form().Match(text);
        if (!match.Success)
        {
            return SensorValue.None("the sensor did not answer in full");
        }

        var (bytes, millidegrees) = (match.Groups["bytes"].Value.Trim().Split(' '), match.Groups["t"].Value);
        // A cable shorted to ground reads as zeros, and the checksum of zeros is zero.
        return match.Groups["crc"].Value != "YES" ? SensorValue.None("the sensor's checksum is wrong: look at the cable")
            : bytes.All(b => b == "00") ? SensorValue.None("the sensor answers with zeros alone: its cable is shorted")
            : millidegrees == PowerOnTemperature && bytes[6] == NotYetMeasured ? SensorValue.None("the sensor has started and not measured yet: its supply may be weak")
            : new SensorValue(int.Parse(millidegrees, CultureInfo.InvariantCulture) / 1000.0);
    }

    [GeneratedRegex(@"^(?<bytes>(?:[0-9a-f]{2} ){9}): crc=[0-9a-f]{2} (?<crc>YES|NO)\s.*\bt=(?<t>-?[0-9]{1,6})\s*$", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Form();
}
