using System.Globalization;
using FacilityIoT.PlantSimulator.Modbus;

namespace FacilityIoT.PlantSimulator;

/// <summary>What a scenario or a person at the keyboard can do to the plant; the same words for both.</summary>
internal sealed class Commands(Plant plant, EventLog events, Func<double> seconds)
{
    public const string Grammar = """
        set POINT VALUE         hold a value (true, false or a number, in the point's unit; true is an active contact)
        release POINT           back to the plausible value
        cut POINT               open the contact's loop
        dead DEVICE             stop answering
        late DEVICE [DELAY]     answer after a delay, 1s by default
        exception DEVICE CODE   answer with an exception
        wrong-unit | wrong-transaction | short-frame | garbage | hang-up DEVICE
        alive DEVICE            answer again
        POINT is site/box/device/point, DEVICE is site/box/device; * stands for any text within one part.
        """;

    /// <summary>Does one command.</summary>
    /// <returns>What was done, or a sentence that says what is wrong.</returns>
    public (bool Ok, string Text) Do(string command, string? what = null)
    {
        var words = command.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return words switch
        {
            ["set", var point, var value] => Number(value) is { } number
                ? OnPoints(point, p => events.Record(p.Id, number, what ?? command, () => p.Force(number)))
                : (false, $"'{value}' is neither true, false nor a number."),
            ["release", var point] => OnPoints(point, p => events.Record(p.Id, p.Value, what ?? command, () => p.Release(seconds()))),
            ["cut", var point] => OnPoints(point, p => events.Record(p.Id, p.Definition.Contact is { NormallyClosed: true } ? 1 : 0, what ?? command, p.Cut)),
            ["alive", var device] => OnUnits(device, what ?? command, u => u.Fault = UnitFault.None),
            ["dead", var device] => OnUnits(device, what ?? command, u => u.Fault = UnitFault.Dead),
            ["wrong-unit", var device] => OnUnits(device, what ?? command, u => u.Fault = UnitFault.WrongUnit),
            ["wrong-transaction", var device] => OnUnits(device, what ?? command, u => u.Fault = UnitFault.WrongTransaction),
            ["short-frame", var device] => OnUnits(device, what ?? command, u => u.Fault = UnitFault.ShortFrame),
            ["garbage", var device] => OnUnits(device, what ?? command, u => u.Fault = UnitFault.Garbage),
            ["hang-up", var device] => OnUnits(device, what ?? command, u => u.Fault = UnitFault.HangUp),
            ["late", var device] => Late(device, "1s", what ?? command),
            ["late", var device, var delay] => Late(device, delay, what ?? command),
            ["exception", var device, var code] => byte.TryParse(code, CultureInfo.InvariantCulture, out var number) && number > 0
                ? OnUnits(device, what ?? command, u => (u.ExceptionCode, u.Fault) = (number, UnitFault.Exception))
                : (false, $"'{code}' is no exception code: 1 to 255."),
            _ => (false, $"'{command}' is no command. These are:\n{Grammar}"),
        };
    }

    private static double? Number(string text) =>
        text is "true" ? 1
        : text is "false" ? 0
        : double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number
        : null;

    private (bool, string) Late(string device, string delay, string what) => Durations.TryParse(delay, out var span)
        ? OnUnits(device, what, u => (u.Delay, u.Fault) = (span, UnitFault.Late))
        : (false, $"'{delay}' is no duration; write 500ms, 2s or 1m.");

    private (bool, string) OnPoints(string pattern, Action<Values.PlantPoint> act)
    {
        var found = plant.Find(pattern);
        foreach (var point in found)
        {
            act(point);
        }

        return found.Count > 0 ? (true, $"{found.Count} points") : (false, $"No point is called {pattern}.");
    }

    private (bool, string) OnUnits(string pattern, string what, Action<SimulatedUnit> act)
    {
        var found = plant.FindDevices(pattern);
        foreach (var device in found)
        {
            events.Record(device, what, () => act(plant.Units[device]));
        }

        return found.Count > 0 ? (true, $"{found.Count} devices") : (false, $"No Modbus device is called {pattern}.");
    }
}
