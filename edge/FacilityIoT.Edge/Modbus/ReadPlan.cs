using FacilityIoT.Edge.Configuration;

namespace FacilityIoT.Edge.Modbus;

/// <summary>Which requests read a device's points: the fewest that the limits allow.</summary>
/// <remarks>
/// Points are taken in order of their address; a block grows until the next point would make it too large or lies beyond a gap that may
/// not be read over. That is minimal: the first point needs a block that starts no later than it does, and a block that starts exactly
/// there reaches furthest.
/// </remarks>
internal static class ReadPlan
{
    /// <param name="sources">By the point's index.</param>
    /// <param name="points">The indexes to read.</param>
    /// <param name="forbidden">Indexes of points whose addresses the device refuses: not read over either.</param>
    /// <exception cref="ArgumentException">A point is wider than the largest block, or ends above address 65,535.</exception>
    public static IReadOnlyList<ReadBlock> Build(
        IReadOnlyList<ModbusSource> sources, IEnumerable<int> points, ReadLimits limits, IReadOnlyCollection<int>? forbidden = null)
    {
        var blocks = new List<ReadBlock>();
        foreach (var table in points.GroupBy(p => sources[p].Table).OrderBy(g => g.Key))
        {
            var holes = (forbidden ?? []).Where(p => sources[p].Table == table.Key).Select(p => Span(sources[p])).ToArray();
            AddBlocks(blocks, table.Key, table.Select(p => (Point: p, Span: Span(sources[p]))), limits, holes);
        }

        return blocks;
    }

    /// <summary>Registers or bits that one value takes.</summary>
    public static int Width(ModbusSource source) => source.Table is ModbusTable.Coil or ModbusTable.Discrete
        ? 1
        : source.Type switch
        {
            ModbusType.Int32 or ModbusType.UInt32 or ModbusType.Float32 => 2,
            ModbusType.Int64 or ModbusType.UInt64 or ModbusType.Float64 => 4,
            _ => 1,
        };

    private static (int Start, int End) Span(ModbusSource source) => (source.Address, source.Address + Width(source));

    private static void AddBlocks(
        List<ReadBlock> blocks, ModbusTable table, IEnumerable<(int Point, (int Start, int End) Span)> wanted, ReadLimits limits,
        (int Start, int End)[] holes)
    {
        var max = limits.Max(table);
        var (start, end, gaps, members) = (0, 0, false, new List<int>());
        foreach (var (point, span) in wanted.OrderBy(w => w.Span.Start).ThenBy(w => w.Span.End))
        {
            if (span.End - span.Start > max || span.End > 65536)
            {
                throw new ArgumentException($"A value of {span.End - span.Start} at {table} {span.Start} does not fit a block of at most {max}.");
            }

            var gap = span.Start - end;
            var joins = members.Count > 0 && span.End - start <= max && gap <= limits.ReadOverGap
                && !(gap > 0 && holes.Any(h => h.Start < span.Start && h.End > end));
            if (!joins)
            {
                Close();
                (start, end, gaps, members) = (span.Start, span.End, false, []);
            }
            else
            {
                (end, gaps) = (Math.Max(end, span.End), gaps || gap > 0);
            }

            members.Add(point);
        }

        Close();

        void Close()
        {
            if (members.Count > 0)
            {
                blocks.Add(new ReadBlock(table, (ushort)start, end - start, [.. members], gaps));
            }
        }
    }
}
