using System.Diagnostics;

namespace FacilityIoT.Testing;

/// <summary>
/// A program that runs as a process of its own: in its own session, so that Ctrl-C at the terminal reaches only the parent, and ended by
/// the kernel when the parent ends, however that happens.
/// </summary>
public sealed class ChildProcess : IAsyncDisposable
{
    private readonly Process _process;
    private readonly OutputTail _output;
    private Task _outputEnd = Task.CompletedTask;

    private ChildProcess(string name, Process process, OutputTail output)
    {
        Name = name;
        _process = process;
        _output = output;
    }

    /// <summary>The name given at the start.</summary>
    public string Name { get; }

    /// <summary>The process id.</summary>
    public int Id { get; private set; }

    /// <summary>Whether the process has ended.</summary>
    public bool HasExited => _process.HasExited;

    /// <summary>The last 200 lines of standard output and error, as they arrived.</summary>
    public IReadOnlyList<string> Output => _output.Lines;

    /// <summary>Starts a program.</summary>
    /// <param name="start">What to start.</param>
    /// <param name="onLine">Called with every line of output, on a pool thread.</param>
    /// <exception cref="MissingPartException">setsid or setpriv (Debian package util-linux) is missing.</exception>
    public static async Task<ChildProcess> StartAsync(ProgramStart start, Action<string>? onLine = null)
    {
        var output = new OutputTail(start.LogFile);
        var process = new Process
        {
            StartInfo = new ProcessStartInfo(RequiredPart.Find("setsid", "util-linux"))
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                RedirectStandardInput = true,
                WorkingDirectory = start.WorkingDirectory ?? "",
            },
        };
        string[] prefix = [RequiredPart.Find("setpriv", "util-linux"), "--pdeathsig", "KILL", "--", start.File];
        foreach (var argument in prefix.Concat(start.Arguments))
        {
            process.StartInfo.ArgumentList.Add(argument);
        }

        foreach (var (key, value) in start.Environment)
        {
            process.StartInfo.Environment[key] = value;
        }

        void Take(string? line)
        {
            if (line is not null)
            {
                output.Add(line);
                onLine?.Invoke(line);
            }
        }

        process.OutputDataReceived += (_, data) => Take(data.Data);
        process.ErrorDataReceived += (_, data) => Take(data.Data);
        var child = new ChildProcess(start.Name, process, output);
        await StarterThread.RunAsync(() =>
        {
            process.Start();
            child.Id = process.Id;
        });
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        child._outputEnd = child.EndOutputAsync();
        return child;
    }

    /// <summary>Writes a line to the program's standard input.</summary>
    /// <exception cref="IOException">The program has ended.</exception>
    public async Task SendLineAsync(string line)
    {
        await _process.StandardInput.WriteLineAsync(line);
        await _process.StandardInput.FlushAsync();
    }

    /// <summary>SIGKILL: the process ends at once, without a chance to tidy up.</summary>
    public void Kill() => Send(PosixSignal.Kill);

    /// <summary>SIGTERM: asks the process to end.</summary>
    public void Terminate() => Send(PosixSignal.Terminate);

    /// <summary>SIGSTOP: the process stands still until <see cref="Continue"/>.</summary>
    public void Pause() => Send(PosixSignal.Stop);

    /// <summary>SIGCONT: the process goes on after <see cref="Pause"/>.</summary>
    public void Continue() => Send(PosixSignal.Continue);

    /// <summary>Waits for the process to end.</summary>
    /// <returns>The exit code; 128 + the signal's number if a signal ended it.</returns>
    /// <exception cref="TimeoutException">It did not end before the deadline.</exception>
    public async Task<int> WaitForExitAsync(TimeSpan deadline)
    {
        try
        {
            await _process.WaitForExitAsync().WaitAsync(deadline);
            return _process.ExitCode;
        }
        catch (TimeoutException)
        {
            throw new TimeoutException($"{Name} (process {Id}) still runs after {deadline.TotalSeconds:0.#} s.{TailText()}");
        }
    }

    /// <summary>Waits for a line of output that contains a text; lines already written count while they are in the tail.</summary>
    /// <exception cref="TimeoutException">No such line before the deadline, or the process ended without it.</exception>
    public async Task<string> WaitForLineAsync(string containing, TimeSpan deadline)
    {
        try
        {
            return await _output.FindAsync(line => line.Contains(containing, StringComparison.Ordinal)).WaitAsync(deadline);
        }
        catch (Exception failure) when (failure is TimeoutException or OperationCanceledException)
        {
            var why = failure is TimeoutException ? $"did not write within {deadline.TotalSeconds:0.#} s" : "ended without writing";
            throw new TimeoutException($"{Name} {why} \"{containing}\".{TailText()}", failure);
        }
    }

    /// <summary>The tail of the output, set for the end of an error message.</summary>
    public string TailText() =>
        Output.Count == 0 ? " It wrote nothing." : $" Its last lines:\n  {string.Join("\n  ", Output.TakeLast(30))}";

    /// <summary>Ends the process with SIGKILL if it still runs, and waits until it is gone.</summary>
    public async ValueTask DisposeAsync()
    {
        Kill();
        await WaitForExitAsync(TimeSpan.FromSeconds(10));
        await _outputEnd;
        _output.Dispose();
        _process.Dispose();
    }

    private void Send(int signal)
    {
        if (!_process.HasExited)
        {
            PosixSignal.Send(Id, signal);
        }
    }

    private async Task EndOutputAsync()
    {
        await _process.WaitForExitAsync();
        _output.End();
    }
}
