namespace FacilityIoT.PlantSimulator.Modbus;

/// <summary>How a unit misbehaves.</summary>
public enum UnitFault
{
    None,

    /// <summary>Does not answer.</summary>
    Dead,

    /// <summary>Answers with an exception code.</summary>
    Exception,

    /// <summary>Answers after a delay.</summary>
    Late,

    /// <summary>Answers under another unit's number.</summary>
    WrongUnit,

    /// <summary>Answers with another request's transaction.</summary>
    WrongTransaction,

    /// <summary>Sends half an answer and then nothing.</summary>
    ShortFrame,

    /// <summary>Sends bytes that are no Modbus.</summary>
    Garbage,

    /// <summary>Closes the connection instead of answering.</summary>
    HangUp,
}
