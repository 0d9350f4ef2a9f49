using Microsoft.Extensions.Logging;

namespace FacilityIoT.Edge.Health;

/// <summary>A part of the box that is started again when it fails, while the others go on.</summary>
/// <param name="name">As health calls it.</param>
/// <param name="run">Runs the part until cancelled.</param>
/// <param name="failed">Told the reason of each failure; null when nobody needs it.</param>
internal sealed class Supervised(
    string name, Func<CancellationToken, Task> run, TimeProvider time, ILogger logger, Action<string>? failed = null)
{
    private static readonly TimeSpan FirstWait = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(60);

    // A part that ran this long before it failed is tried again soon.
    private static readonly TimeSpan Healthy = TimeSpan.FromMinutes(2);

    private string? _trouble;
    private string? _told;

    public string Name => name;

    /// <summary>Why it does not run, in words; null while it does.</summary>
    public string? Trouble => Volatile.Read(ref _trouble);

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var wait = FirstWait;
        while (!cancellationToken.IsCancellationRequested)
        {
            var started = time.GetTimestamp();
            try
            {
                await run(cancellationToken);
                return;
            }
            catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception fault)
            {
                if (_told != fault.Message)
                {
                    PartLog.Failed(logger, fault, name);
                    _told = fault.Message;
                }

                Volatile.Write(ref _trouble, fault.Message);
                failed?.Invoke(fault.Message);
            }

            wait = time.GetElapsedTime(started) > Healthy ? FirstWait : wait;
            await Task.Delay(wait, time, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            wait = wait * 2 < LongestWait ? wait * 2 : LongestWait;
            Volatile.Write(ref _trouble, null);
        }
    }
}
