namespace FacilityIoT.Cloud.Dispatch;

/// <summary>Makes a stored list as wanted with as few changes as need be: what stays is not touched.</summary>
internal static class Rows
{
    public static void Become<T, TKey>(ICollection<T> rows, IEnumerable<T> wanted, Func<T, TKey> key)
        where TKey : notnull
    {
        var missing = wanted.ToDictionary(key);
        foreach (var row in rows.ToList())
        {
            if (!missing.Remove(key(row)))
            {
                rows.Remove(row);
            }
        }

        foreach (var row in missing.Values)
        {
            rows.Add(row);
        }
    }
}
