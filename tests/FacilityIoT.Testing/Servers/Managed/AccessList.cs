namespace FacilityIoT.Testing;

/// <summary>Who may say and hear what, in mosquitto's words: after a line <c>user NAME</c>, that user's lines <c>topic [read|write|readwrite] FILTER</c>.</summary>
public sealed class AccessList
{
    private readonly Dictionary<string, List<(bool Read, bool Write, string Filter)>> _users = [];

    /// <exception cref="FormatException">A line says something else.</exception>
    public static AccessList Parse(string text)
    {
        var list = new AccessList();
        List<(bool, bool, string)>? rules = null;
        foreach (var line in text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(line => line[0] != '#'))
        {
            switch (line.Split(' '))
            {
                case ["user", var name]:
                    list._users[name] = rules = [];
                    break;
                case ["topic", var filter] when rules is not null:
                    rules.Add((true, true, filter));
                    break;
                case ["topic", "read" or "write" or "readwrite" and var access, var filter] when rules is not null:
                    rules.Add((access != "write", access != "read", filter));
                    break;
                default:
                    throw new FormatException($"This broker knows no such line of an access list: {line}");
            }
        }

        return list;
    }

    /// <summary>Whether the user may publish to the topic.</summary>
    public bool MayWrite(string user, string topic) => Of(user).Any(rule => rule.Write && Covers(rule.Filter, topic));

    /// <summary>Whether the user may hear everything that the filter covers.</summary>
    public bool MayRead(string user, string filter) => Of(user).Any(rule => rule.Read && Covers(rule.Filter, filter));

    private IEnumerable<(bool Read, bool Write, string Filter)> Of(string user) => _users.GetValueOrDefault(user) ?? [];

    /// <summary>Whether the wider filter matches every topic that the narrower one matches; a topic is a filter that matches itself alone.</summary>
    private static bool Covers(string wider, string narrower)
    {
        var (wide, narrow) = (wider.Split('/'), narrower.Split('/'));
        for (var level = 0; level < wide.Length; level++)
        {
            if (wide[level] == "#")
            {
                return true;
            }

            if (level == narrow.Length || narrow[level] == "#" || (wide[level] != "+" && wide[level] != narrow[level]))
            {
                return false;
            }
        }

        return wide.Length == narrow.Length;
    }
}
