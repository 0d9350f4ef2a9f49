using System.Net;
using System.Net.Sockets;

namespace FacilityIoT.IntegrationTests.Edge.Modbus;

/// <summary>A device that answers every request with the pieces of a script, each after its pause.</summary>
internal sealed class ScriptedDevice : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource stopping = new();
    private readonly Func<byte[], IEnumerable<(TimeSpan Pause, byte[] Bytes)>> script;
    private readonly Task serving;
    private int requests;

    public ScriptedDevice(Func<byte[], IEnumerable<(TimeSpan Pause, byte[] Bytes)>> script)
    {
        this.script = script;
        listener.Start();
        serving = ServeAsync();
    }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    public int Requests => Volatile.Read(ref requests);

    public async ValueTask DisposeAsync()
    {
        await stopping.CancelAsync();
        listener.Dispose();
        await serving.WaitAsync(TimeSpan.FromSeconds(10));
        stopping.Dispose();
    }

    private async Task ServeAsync()
    {
        while (!stopping.IsCancellationRequested)
        {
            try
            {
                using var client = await listener.AcceptTcpClientAsync(stopping.Token);
                await AnswerAsync(client.GetStream());
            }
            catch (Exception ended) when (ended is IOException or SocketException or OperationCanceledException or ObjectDisposedException)
            {
                // The master has gone, or the test has.
            }
        }
    }

    private async Task AnswerAsync(NetworkStream stream)
    {
        var request = new byte[12];
        while (true)
        {
            await stream.ReadExactlyAsync(request, stopping.Token);
            Interlocked.Increment(ref requests);
            foreach (var (pause, bytes) in script(request))
            {
                await Task.Delay(pause, TimeProvider.System, stopping.Token);
                await stream.WriteAsync(bytes, stopping.Token);
            }
        }
    }
}
