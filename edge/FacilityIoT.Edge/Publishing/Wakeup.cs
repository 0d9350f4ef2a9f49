using System.Threading.Channels;

namespace FacilityIoT.Edge.Publishing;

/// <summary>Lets one loop sleep until someone has news for it. News while it is awake are kept, once.</summary>
internal sealed class Wakeup
{
    private readonly Channel<bool> signal = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    public void Signal() => signal.Writer.TryWrite(true);

    public async Task WaitAsync(TimeSpan most, TimeProvider time, CancellationToken cancellationToken)
    {
        using var late = new CancellationTokenSource(most, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(late.Token, cancellationToken);
        try
        {
            await signal.Reader.ReadAsync(either.Token);
        }
        catch (OperationCanceledException) when (late.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            // No news: that is an answer too.
            return;
        }
    }
}
