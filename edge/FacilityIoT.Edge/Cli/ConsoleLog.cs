using System.Globalization;
using System.Threading.Channels;
using Microsoft.Extensions.Logging;

namespace FacilityIoT.Edge.Cli;

/// <summary>
/// Log lines on standard output, written by a thread of their own: a terminal or a journal that does not take them holds up nobody. What does not
/// fit into the queue meanwhile is dropped, and the next line says how many.
/// </summary>
/// <remarks>The framework's console logger waits when its queue is full, and brings options, configuration and a container into a small box's memory.</remarks>
internal sealed class ConsoleLog : ILoggerProvider
{
    private const int MostWaiting = 1024;
    private static readonly TimeSpan Farewell = TimeSpan.FromSeconds(1);

    private readonly Channel<string> _lines;
    private readonly TextWriter _output;
    private readonly TimeProvider _time;
    private readonly bool _forJournal;
    private readonly Thread _writer;
    private int _dropped;

    /// <param name="forJournal">systemd's journal adds the time itself, and wants the level as a number in front (sd-daemon(3)).</param>
    public ConsoleLog(TextWriter output, bool forJournal, TimeProvider time)
    {
        _output = output;
        _forJournal = forJournal;
        _time = time;
        _lines = Channel.CreateBounded<string>(
            // Continues at once: the writer must not wait for a pool thread, of which a busy box may have none to spare.
            new BoundedChannelOptions(MostWaiting) { FullMode = BoundedChannelFullMode.DropWrite, SingleReader = true, AllowSynchronousContinuations = true },
            _ => Interlocked.Increment(ref _dropped));
        _writer = new Thread(WriteAll) { IsBackground = true, Name = "log" };
        _writer.Start();
    }

    public ILogger CreateLogger(string categoryName) => new Category(this, categoryName);

    /// <summary>Writes what waits, unless nobody takes it.</summary>
    public void Dispose()
    {
        _lines.Writer.TryComplete();
        _writer.Join(Farewell);
    }

    private void WriteAll()
    {
        try
        {
            while (_lines.Reader.WaitToReadAsync().AsTask().GetAwaiter().GetResult())
            {
                while (_lines.Reader.TryRead(out var line))
                {
                    _output.WriteLine(line);
                }

                if (Interlocked.Exchange(ref _dropped, 0) is > 0 and var lost)
                {
                    _output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{lost} lines of the log are lost: nobody took them."));
                }

                _output.Flush();
            }
        }
        catch (Exception gone) when (gone is IOException or ObjectDisposedException)
        {
            // Whoever read the log is gone. The box does not need it; later lines are dropped as those of a full queue.
            Interlocked.Increment(ref _dropped);
        }
    }

    private void Write(LogLevel level, string category, EventId id, string message, Exception? fault)
    {
        var head = _forJournal ? Priority(level) : $"{_time.GetUtcNow():HH:mm:ss.fff} {Word(level)}: ";
        var line = string.Create(CultureInfo.InvariantCulture, $"{head}{category}[{id.Id}] {message}");
        _lines.Writer.TryWrite((fault is null ? line : $"{line} {fault}").ReplaceLineEndings(" "));
    }

    private static string Word(LogLevel level) => level switch
    {
        LogLevel.Critical => "crit",
        LogLevel.Error => "fail",
        LogLevel.Warning => "warn",
        LogLevel.Information => "info",
        _ => "dbug",
    };

    private static string Priority(LogLevel level) => level switch
    {
        LogLevel.Critical => "<2>",
        LogLevel.Error => "<3>",
        LogLevel.Warning => "<4>",
        LogLevel.Information => "<6>",
        _ => "<7>",
    };

    private sealed class Category(ConsoleLog log, string name) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel is >= LogLevel.Information and < LogLevel.None;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (IsEnabled(logLevel))
            {
                log.Write(logLevel, name, eventId, formatter(state, exception), exception);
            }
        }
    }
}
