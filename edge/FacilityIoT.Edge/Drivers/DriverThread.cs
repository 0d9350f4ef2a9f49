namespace FacilityIoT.Edge.Drivers;

/// <summary>A thread of its own for a driver's blocking loop.</summary>
public static class DriverThread
{
    /// <summary>Starts the loop; the task ends with it, and carries its exception. Being cancelled is a regular end.</summary>
    public static Task Start(string name, Action loop)
    {
        var ended = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var thread = new Thread(() =>
        {
            try
            {
                loop();
                ended.SetResult();
            }
            catch (OperationCanceledException)
            {
                ended.SetResult();
            }
            catch (Exception fault)
            {
                // Carried to whoever awaits the loop: that is the place that decides.
                ended.SetException(fault);
            }
        })
        { IsBackground = true, Name = name };
        thread.Start();
        return ended.Task;
    }
}
