namespace FacilityIoT.Cloud.Persistence;

/// <summary>Whether the relational store can be used: it may be absent when the service starts, and everything that needs it waits here.</summary>
public sealed class DatabaseStartup
{
    private readonly TaskCompletionSource ready = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Ends when the store was opened and migrated.</summary>
    public Task Ready => ready.Task;

    /// <summary>Why it is not ready yet, in words; null once it is.</summary>
    public string? Trouble { get; private set; } = "not opened yet";

    internal void Failed(string trouble) => Trouble = trouble;

    internal void Succeeded()
    {
        Trouble = null;
        ready.TrySetResult();
    }
}
