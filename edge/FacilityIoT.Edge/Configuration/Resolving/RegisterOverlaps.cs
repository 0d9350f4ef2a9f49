using FacilityIoT.Edge.Configuration.Files;
using FacilityIoT.Edge.Configuration.Yaml;

namespace FacilityIoT.Edge.Configuration.Resolving;

/// <summary>
/// Two numbers that share some of their registers but not all: one of the addresses or types is wrong, and the values would look plausible.
/// The same registers read twice, and bits of a register, are allowed.
/// </summary>
internal static class RegisterOverlaps
{
    public static void Check(IReadOnlyList<(string Point, ReadYaml Read, ModbusSource Source)> points, FaultList faults)
    {
        var numbers = points.Where(p => p.Source.Type != ModbusType.Bool).OrderBy(p => p.Source.Table).ThenBy(p => p.Source.Address).ToList();
        foreach (var (before, after) in numbers.Zip(numbers.Skip(1)))
        {
            var end = before.Source.Address + ModbusWidth.Registers(before.Source.Type);
            var same = before.Source.Address == after.Source.Address && ModbusWidth.Registers(before.Source.Type) == ModbusWidth.Registers(after.Source.Type);
            if (before.Source.Table == after.Source.Table && after.Source.Address < end && !same)
            {
                faults.Add(after.Read.Source.At, $"'{after.Point}' ({Span(after.Source)}) overlaps '{before.Point}' ({Span(before.Source)}); check address and type of both");
            }
        }
    }

    private static string Span(ModbusSource source) =>
        $"{KeyName.Of(source.Table.ToString())} {source.Address} to {source.Address + ModbusWidth.Registers(source.Type) - 1} on the wire";
}
