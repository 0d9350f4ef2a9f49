using FacilityIoT.Edge.Configuration;

namespace FacilityIoT.Edge.Modbus;

/// <summary>
/// Finds out why a device refuses a block: first without the gaps, then by halves, until the points that it refuses stand alone.
/// Costs about two requests for each halving, once.
/// </summary>
/// <param name="read">Asks for a block; when it is answered, the values are taken at once.</param>
internal sealed class RefusalSearch(IReadOnlyList<ModbusSource> sources, ReadLimits limits, Func<ReadBlock, ModbusResult> read)
{
    private readonly ReadLimits withoutGaps = limits with { ReadOverGap = 0 };
    private readonly List<(int Point, ModbusResult Result)> refused = [];
    private int largestAnswered;

    /// <param name="block">The block that was refused with <paramref name="result"/>.</param>
    public RefusalFinding Run(ReadBlock block, ModbusResult result)
    {
        var complete = result.Exception == 1 ? BlameAll(block, result) : Split(block, result);
        return new RefusalFinding(complete, refused, largestAnswered);
    }

    /// <summary>An unknown function is refused whatever the address.</summary>
    private bool BlameAll(ReadBlock block, ModbusResult result)
    {
        refused.AddRange(block.Points.Select(p => (p, result)));
        return true;
    }

    private bool Split(ReadBlock block, ModbusResult result)
    {
        if (block.HasGaps)
        {
            return ReadPlan.Build(sources, block.Points, withoutGaps).All(Try);
        }

        if (block.Points.Length == 1)
        {
            refused.Add((block.Points[0], result));
            return true;
        }

        var half = block.Points.Length / 2;
        return ReadPlan.Build(sources, block.Points.Take(half), withoutGaps).All(Try)
            && ReadPlan.Build(sources, block.Points.Skip(half), withoutGaps).All(Try);
    }

    private bool Try(ReadBlock block)
    {
        var result = read(block);
        switch (ModbusExceptions.Judge(result))
        {
            case ReadVerdict.Answered:
                largestAnswered = Math.Max(largestAnswered, block.Count);
                return true;
            case ReadVerdict.Refused:
                return Split(block, result);
            default:
                return false;
        }
    }
}

/// <param name="Complete">False when the device stopped answering on the way: nothing is concluded.</param>
/// <param name="Refused">Points that the device refuses each by itself.</param>
/// <param name="LargestAnswered">Registers or bits of the largest block that it answered.</param>
internal sealed record RefusalFinding(bool Complete, IReadOnlyList<(int Point, ModbusResult Result)> Refused, int LargestAnswered);
