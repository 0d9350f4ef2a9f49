namespace FacilityIoT.Testing;

/// <summary>What to start: a program, its arguments and where its output goes.</summary>
public sealed record ProgramStart
{
    /// <summary>The name used in messages and log lines, e.g. <c>mosquitto</c> or a box's id.</summary>
    public required string Name { get; init; }

    /// <summary>Full path of the program.</summary>
    public required string File { get; init; }

    /// <summary>Arguments, passed as they are: no shell is between.</summary>
    public IReadOnlyList<string> Arguments { get; init; } = [];

    /// <summary>Environment variables set on top of the parent's.</summary>
    public IReadOnlyDictionary<string, string> Environment { get; init; } = new Dictionary<string, string>();

    /// <summary>The working directory; the parent's if null.</summary>
    public string? WorkingDirectory { get; init; }

    /// <summary>A file to which every output line is appended, besides the tail kept in memory.</summary>
    public string? LogFile { get; init; }
}
