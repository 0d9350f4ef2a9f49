namespace FacilityIoT.Testing;

/// <summary>The last lines of a program's output, those who wait for a line, and optionally a file with all of them.</summary>
internal sealed class OutputTail : IDisposable
{
    private const int Kept = 200;

    private readonly Lock _lock = new();
    private readonly Queue<string> _lines = new();
    private readonly List<(Func<string, bool> Wanted, TaskCompletionSource<string> Found)> _waiting = [];
    private readonly StreamWriter? _file;
    private bool _ended;

    internal OutputTail(string? logFile)
    {
        _file = logFile is null ? null : new StreamWriter(logFile, append: true) { AutoFlush = true };
    }

    /// <summary>The last 200 lines, oldest first.</summary>
    internal IReadOnlyList<string> Lines
    {
        get
        {
            lock (_lock)
            {
                return [.. _lines];
            }
        }
    }

    internal void Add(string line)
    {
        List<TaskCompletionSource<string>> found = [];
        lock (_lock)
        {
            _lines.Enqueue(line);
            if (_lines.Count > Kept)
            {
                _lines.Dequeue();
            }

            if (!_ended)
            {
                _file?.WriteLine(line);
            }

            found.AddRange(_waiting.Where(waiter => waiter.Wanted(line)).Select(waiter => waiter.Found));
            _waiting.RemoveAll(waiter => found.Contains(waiter.Found));
        }

        foreach (var waiter in found)
        {
            waiter.TrySetResult(line);
        }
    }

    /// <summary>Completes with the first line, kept or coming, that is wanted; is cancelled when the output ends without it.</summary>
    internal Task<string> FindAsync(Func<string, bool> wanted)
    {
        lock (_lock)
        {
            if (_lines.FirstOrDefault(wanted) is { } line)
            {
                return Task.FromResult(line);
            }

            var found = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
            if (_ended)
            {
                found.SetCanceled();
            }
            else
            {
                _waiting.Add((wanted, found));
            }

            return found.Task;
        }
    }

    /// <summary>The output has ended: nobody needs to wait any longer.</summary>
    internal void End()
    {
        lock (_lock)
        {
            _ended = true;
            _waiting.ForEach(waiter => waiter.Found.TrySetCanceled());
            _waiting.Clear();
            _file?.Dispose();
        }
    }

    public void Dispose() => End();
}
