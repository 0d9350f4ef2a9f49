using System.Collections.Concurrent;

namespace FacilityIoT.Testing;

/// <summary>
/// One thread that starts all children and lives as long as this process. The kernel ends a child with PR_SET_PDEATHSIG when the
/// <em>thread</em> that started it ends (prctl(2)); started from the thread pool, children would die with an idle pool thread.
/// </summary>
internal static class StarterThread
{
    private static readonly BlockingCollection<Action> Work = StartThread();

    internal static Task RunAsync(Action start)
    {
        var done = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        Work.Add(() =>
        {
            try
            {
                start();
                done.SetResult();
            }
            catch (Exception failure) when (failure is System.ComponentModel.Win32Exception or InvalidOperationException or IOException)
            {
                done.SetException(failure);
            }
        });
        return done.Task;
    }

    private static BlockingCollection<Action> StartThread()
    {
        var work = new BlockingCollection<Action>();
        var thread = new Thread(() =>
        {
            foreach (var start in work.GetConsumingEnumerable())
            {
                start();
            }
        })
        {
            IsBackground = true,
            Name = "process starter",
        };
        thread.Start();
        return work;
    }
}
