namespace FacilityIoT.Testing;

/// <summary>What an environment has started, ended in the reverse order.</summary>
internal sealed class OwnedParts : IAsyncDisposable
{
    private readonly Stack<object> _parts = new();

    /// <summary>Takes a part over.</summary>
    internal T Own<T>(T part)
        where T : class
    {
        lock (_parts)
        {
            _parts.Push(part);
        }

        return part;
    }

    public async ValueTask DisposeAsync()
    {
        while (_parts.TryPop(out var part))
        {
            if (part is IAsyncDisposable asynchronous)
            {
                await asynchronous.DisposeAsync();
            }
            else if (part is IDisposable disposable)
            {
                disposable.Dispose();
            }
        }
    }
}
