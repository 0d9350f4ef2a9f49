using FacilityIoT.Edge.Configuration;
using FacilityIoT.Edge.Drivers;
using FacilityIoT.Edge.Points;
using FacilityIoT.Wire.Sparkplug;

namespace FacilityIoT.Edge.Modbus;

/// <summary>Polls one device. A poll costs at most one timeout: at the first block without an answer it ends, and the next begins with the others.</summary>
internal sealed class DevicePoller(ModbusDevice device, BusLine line, TimeProvider time)
{
    private readonly DeviceReads reads = new(device);
    private readonly ModbusSource[] sources = [.. device.Sources];
    private readonly List<Reading> readings = [];
    private readonly List<string> changes = [];
    private int unanswered;
    private int busy;

    public ModbusDevice Device => device;

    public DeviceLink Link { get; private set; } = DeviceLink.Doubtful;

    public IReadOnlyDictionary<int, Refusal> Refusals => reads.Refusals;

    public DevicePoll Poll()
    {
        readings.Clear();
        changes.Clear();
        var now = time.GetTimestamp();
        var (answered, fault) = ReadBlocks(now);
        unanswered = answered ? 0 : unanswered + 1;
        Link = answered ? DeviceLink.Online
            : unanswered >= device.LostAfter ? DeviceLink.Lost
            : DeviceLink.Doubtful;
        if (Link == DeviceLink.Lost)
        {
            readings.Clear();
            readings.AddRange(sources.Select((_, point) => Bad(point)));
        }
        else if (reads.Refusals.Count > 0)
        {
            readings.AddRange(reads.Refusals.Keys.Order().Select(Bad));
        }

        return new DevicePoll([.. readings], Link, fault, RetryAt(now), [.. changes]);
    }

    private (bool Answered, string? Fault) ReadBlocks(long now)
    {
        var due = reads.TakeDue(now, time);
        // Nothing to ask, because every point is refused: the device did answer, if only with exceptions.
        var answered = due.Count == 0;
        foreach (var planned in due)
        {
            var result = line.Read(device.Unit, planned.Block);
            var verdict = ModbusExceptions.Judge(result);
            if (verdict == ReadVerdict.Refused)
            {
                (verdict, result) = Search(planned.Block, result, now);
            }
            else if (verdict == ReadVerdict.Answered)
            {
                Take(planned.Block);
                (planned.Failures, planned.RetryAt) = (0, long.MinValue);
                if (reads.Accept(planned.Block))
                {
                    changes.Add($"answers {planned.Block} again");
                }
            }

            answered |= verdict is not ReadVerdict.Failed;
            busy = verdict == ReadVerdict.Busy ? busy + 1 : 0;
            if (verdict is ReadVerdict.Failed or ReadVerdict.Busy)
            {
                Fail(planned, answered, now);
                return (answered, result.Detail);
            }
        }

        return (answered, null);
    }

    /// <summary>What a refused block's device answers without its gaps and in halves; its good parts are taken at once.</summary>
    private (ReadVerdict Verdict, ModbusResult Result) Search(ReadBlock block, ModbusResult refusal, long now)
    {
        var last = refusal;
        var finding = new RefusalSearch(sources, reads.Limits, part =>
        {
            last = line.Read(device.Unit, part);
            if (last.Ok)
            {
                Take(part);
            }

            return last;
        }).Run(block, refusal);

        if (!finding.Complete)
        {
            return (ModbusExceptions.Judge(last), last);
        }

        if (reads.Conclude(block, finding, now, time) is { } change)
        {
            changes.Add(change);
        }

        return (ReadVerdict.Refused, refusal);
    }

    private void Take(ReadBlock block)
    {
        foreach (var point in block.Points)
        {
            var source = sources[point];
            var value = block.IsBits
                ? MetricValue.Of(line.Bits[source.Address - block.Address])
                : RegisterDecoder.Decode(source, line.Registers[(source.Address - block.Address)..]);
            readings.Add(value.IsNull ? Bad(point) : new Reading(point, value, Quality.Good));
        }
    }

    /// <summary>A block that fails alone, while others answer, makes only its own points bad and is then tried less often.</summary>
    private void Fail(PlannedBlock planned, bool deviceAnswers, long now)
    {
        planned.Failures++;
        if (deviceAnswers && planned.Failures >= device.LostAfter)
        {
            readings.AddRange(planned.Block.Points.Where(p => !reads.Refusals.ContainsKey(p)).Select(Bad));
            planned.RetryAt = busy > 0 ? long.MinValue : time.After(now, Backoff.Lost.After(planned.Failures - device.LostAfter + 1));
        }
    }

    private long? RetryAt(long now) =>
        Link == DeviceLink.Lost ? time.After(now, Backoff.Lost.After(unanswered - device.LostAfter + 1))
        : busy > 0 ? time.After(now, Backoff.Busy.After(busy))
        : null;

    private static Reading Bad(int point) => new(point, MetricValue.Null, Quality.Bad);
}

/// <summary>What one poll gave.</summary>
/// <param name="RetryAt">When the device wants to be asked next, if not on its schedule: lost ones later, busy ones sooner.</param>
/// <param name="Changes">What was learned of the device's limits, in words.</param>
internal sealed record DevicePoll(
    IReadOnlyList<Reading> Readings, DeviceLink Link, string? Fault, long? RetryAt, IReadOnlyList<string> Changes);
