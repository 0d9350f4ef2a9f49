namespace FacilityIoT.Cloud.Live;

/// <summary>The last changes, in a ring. Not thread-safe.</summary>
internal sealed class RecentChanges(int capacity)
{
    private readonly NumberedChange[] ring = new NumberedChange[capacity];
    private long added;

    /// <summary>Numbers must follow each other from 1.</summary>
    public void Add(NumberedChange change)
    {
        ring[added % capacity] = change;
        added++;
    }

    /// <summary>Every change after this number; null when some are no longer here, or the number was never given out.</summary>
    /// <param name="last">The last number given out.</param>
    public IReadOnlyList<NumberedChange>? After(long number, long last)
    {
        if (number < 0 || number > last || last - number > Math.Min(added, capacity))
        {
            return null;
        }

        var missed = new List<NumberedChange>((int)(last - number));
        for (var at = added - (last - number); at < added; at++)
        {
            missed.Add(ring[at % capacity]);
        }

        return missed;
    }
}
