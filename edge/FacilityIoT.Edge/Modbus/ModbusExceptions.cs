namespace FacilityIoT.Edge.Modbus;

/// <summary>What an unsuccessful read means for what is done next.</summary>
internal enum ReadVerdict
{
    Answered,

    /// <summary>Exceptions 1–3: asking again will not help, the configuration is wrong.</summary>
    Refused,

    /// <summary>Exceptions 5 and 6: ask again, soon but not at once.</summary>
    Busy,

    /// <summary>No answer, a wrong one, or an exception that says the device cannot (4, 8, 10, 11).</summary>
    Failed,
}

/// <summary>The exception codes of MODBUS Application Protocol V1.1b3, clause 7.</summary>
internal static class ModbusExceptions
{
    public static ReadVerdict Judge(ModbusResult result) => result.Outcome switch
    {
        ModbusOutcome.Ok => ReadVerdict.Answered,
        ModbusOutcome.Exception when result.Exception is >= 1 and <= 3 => ReadVerdict.Refused,
        ModbusOutcome.Exception when result.Exception is 5 or 6 => ReadVerdict.Busy,
        _ => ReadVerdict.Failed,
    };

    public static string Describe(byte code) => code switch
    {
        1 => "exception 01: the device does not know this function; check the table (coil, discrete, holding, input)",
        2 => "exception 02: the device has no such address; check the address and its base",
        3 => "exception 03: the device does not accept the request; check the largest block",
        4 => "exception 04: the device failed",
        5 => "exception 05: the device needs more time",
        6 => "exception 06: the device is busy",
        8 => "exception 08: the device's memory has a parity error",
        10 => "exception 0A: the gateway has no path to the unit",
        11 => "exception 0B: the unit does not answer the gateway",
        _ => $"exception {code:X2}",
    };
}
