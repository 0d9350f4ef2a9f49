namespace FacilityIoT.Edge.Configuration;

/// <summary>How many registers a type takes; 1 for a bit of a register.</summary>
public static class ModbusWidth
{
    public static int Registers(ModbusType type) => type switch
    {
        ModbusType.Int32 or ModbusType.UInt32 or ModbusType.Float32 => 2,
        ModbusType.Int64 or ModbusType.UInt64 or ModbusType.Float64 => 4,
        _ => 1,
    };
}
