using FacilityIoT.Edge.Configuration;
using FacilityIoT.Edge.Drivers;

namespace FacilityIoT.Edge.Modbus;

/// <summary>A device's read plan and what experience has made of it: limits that proved too large, points that it refuses, blocks that do not answer.</summary>
internal sealed class DeviceReads
{
    private readonly ModbusDevice device;
    private readonly Dictionary<int, Refusal> refusals = [];
    private List<PlannedBlock> blocks = [];

    public DeviceReads(ModbusDevice device)
    {
        this.device = device;
        Limits = ReadLimits.Of(device);
        Replan();
    }

    public ReadLimits Limits { get; private set; }

    /// <summary>The points that the device refuses, with the reason.</summary>
    public IReadOnlyDictionary<int, Refusal> Refusals => refusals;

    /// <summary>What to read now: blocks that answered before first, so that one that does not costs the others nothing.</summary>
    public IReadOnlyList<PlannedBlock> TakeDue(long now, TimeProvider time)
    {
        if (refusals.Count == 0 && blocks.TrueForAll(b => b.Failures == 0))
        {
            return blocks;
        }

        var again = refusals.Values.Where(r => r.RetryAt <= now).ToArray();
        foreach (var refusal in again)
        {
            // Put off before it is tried: if the try costs a timeout, it is not paid at every poll.
            refusals[refusal.Point] = refusal with { RetryAt = time.After(now, Backoff.Refused.After(refusal.Failures)) };
        }

        return [.. blocks.Where(b => b.RetryAt <= now).OrderBy(b => b.Failures), .. again.Select(r => new PlannedBlock(Alone(r.Point)))];
    }

    /// <summary>Draws the conclusion from a search.</summary>
    /// <returns>What changed, in words.</returns>
    public string? Conclude(ReadBlock block, RefusalFinding finding, long now, TimeProvider time)
    {
        string? change = null;
        foreach (var (point, result) in finding.Refused)
        {
            var failures = refusals.TryGetValue(point, out var before) ? before.Failures + 1 : 1;
            refusals[point] = new Refusal(point, failures, time.After(now, Backoff.Refused.After(failures)), result.Detail ?? "refused");
        }

        if (finding.Refused.Count == 0 && block.HasGaps)
        {
            Limits = Limits with { ReadOverGap = 0 };
            change = $"refuses {block} with its gaps and answers it without: gaps are no longer read over";
        }
        else if (finding.Refused.Count == 0)
        {
            var most = Math.Max(1, finding.LargestAnswered);
            Limits = block.IsBits ? Limits with { MaxBits = most } : Limits with { MaxRegisters = most };
            change = $"refuses {block} and answers it in parts: its largest block is now {most}";
        }

        Replan();
        return change;
    }

    /// <summary>A point that was refused is answered now.</summary>
    public bool Accept(ReadBlock block)
    {
        var healed = block.Points.Length == 1 && refusals.Remove(block.Points[0]);
        if (healed)
        {
            Replan();
        }

        return healed;
    }

    private ReadBlock Alone(int point) => ReadPlan.Build(device.Sources, [point], Limits)[0];

    private void Replan() => blocks =
        [.. ReadPlan.Build(device.Sources, Enumerable.Range(0, device.Sources.Count).Where(p => !refusals.ContainsKey(p)), Limits, refusals.Keys)
            .Select(b => new PlannedBlock(b))];
}

/// <summary>A block of the plan and how it fares.</summary>
internal sealed class PlannedBlock(ReadBlock block)
{
    public ReadBlock Block { get; } = block;

    /// <summary>Unanswered in a row.</summary>
    public int Failures { get; set; }

    public long RetryAt { get; set; } = long.MinValue;
}

/// <param name="RetryAt">A refused point is tried again, seldom.</param>
/// <param name="Reason">The exception in words.</param>
internal sealed record Refusal(int Point, int Failures, long RetryAt, string Reason);
