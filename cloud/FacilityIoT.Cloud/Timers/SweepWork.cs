namespace FacilityIoT.Cloud.Timers;

/// <summary>Sweeps the timers although this process's own loop may be stuck or another process set them.</summary>
internal sealed class SweepWork(DueTimeSweep sweep) : IRecurringWork
{
    public string Name => "sweep";

    public TimeSpan Every => TimeSpan.FromSeconds(5);

    public Task RunAsync(CancellationToken cancellationToken) => sweep.RunAsync(cancellationToken);
}
