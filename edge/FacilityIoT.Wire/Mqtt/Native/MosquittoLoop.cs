using System.Runtime.InteropServices;
using System.Threading.Channels;
using Microsoft.Extensions.Logging;

namespace FacilityIoT.Wire.Mqtt.Native;

/// <summary>
/// The thread that owns one libmosquitto handle, from CONNECT to its end. Others post commands and wake it; nothing else touches the handle.
/// </summary>
internal sealed class MosquittoLoop : IMosquittoEvents, IDisposable
{
    /// <summary>libmosquitto counts its keep-alive in whole seconds.</summary>
    private const int KeepEveryMs = 1000;

    private readonly MqttConnectRequest request;
    private readonly ILogger logger;
    private readonly WakeEvent wake = new();
    private readonly MessageInbox inbox;
    private readonly TaskCompletionSource connected = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource<MqttClosed> closed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly PostedCommands posted = new();
    private volatile bool dropped;

    // Of the owner's thread alone.
    private readonly CommandsInFlight inFlight = new();
    private bool disconnecting;
    private int? connack;
    private string? libraryFault;
    private MqttClosed? end;

    public MosquittoLoop(MqttConnectRequest request, ILogger logger)
    {
        this.request = request;
        this.logger = logger;
        inbox = new MessageInbox(request.ReceiveBuffer, wake.Set);
        Messages = inbox.Reader;
    }

    public ChannelReader<MqttMessage> Messages { get; }

    /// <summary>Completes at a good CONNACK; faults with <see cref="MqttConnectException"/> when there is none.</summary>
    public Task Connected => connected.Task;

    public Task<MqttClosed> Closed => closed.Task;

    public void Start() => new Thread(Run) { IsBackground = true, Name = $"mqtt {request.Broker.Host}" }.Start();

    /// <exception cref="MqttClosedException">The connection has ended.</exception>
    public void Post(LoopCommand command)
    {
        if (!posted.TryAdd(command))
        {
            throw new MqttClosedException($"The connection has ended: {end?.Reason}");
        }

        wake.Set();
    }

    /// <summary>Ends the connection without DISCONNECT; the thread then frees what it owns.</summary>
    public void Dispose()
    {
        dropped = true;
        wake.Set();
    }

    private void Run()
    {
        try
        {
            using var handle = new MosquittoHandle(request, this);
            RunConnection(handle);
        }
        catch (MqttConnectException refused)
        {
            End(byUs: false, refused.Message);
            connected.TrySetException(refused);
        }
        catch (TypeLoadException missing)
        {
            End(byUs: false, missing.Message);
            connected.TrySetException(missing);
        }
        finally
        {
            Finish();
        }
    }

    private void RunConnection(MosquittoHandle handle)
    {
        var code = handle.Connect();
        var error = Marshal.GetLastPInvokeError();
        if (code != MosquittoCode.Success)
        {
            throw ConnectFaults.NoConnection(request.Broker, code, error, libraryFault);
        }

        var kept = Environment.TickCount64;
        while (end is null && !dropped)
        {
            Send(handle);
            var wanted = inbox.TryHold() && !disconnecting ? PollEvents.None : PollEvents.In;
            if (handle.WantsWrite)
            {
                wanted |= PollEvents.Out;
            }

            var socket = handle.Socket;
            var seen = socket < 0 || end is not null ? PollEvents.None : wake.Poll(socket, wanted, KeepEveryMs);

            // An error or a hang-up is always reported, also while held: then reading finds out what it is.
            if ((seen & (PollEvents.In | PollEvents.Error | PollEvents.HangUp)) != 0)
            {
                Check(handle.Read());
            }

            if ((seen & PollEvents.Out) != 0)
            {
                Check(handle.Write());
            }

            if (Environment.TickCount64 - kept >= KeepEveryMs)
            {
                kept = Environment.TickCount64;
                Check(handle.Keep());
            }

            if (handle.Socket < 0)
            {
                End(disconnecting, "the socket was closed");
            }
        }

        End(dropped, "dropped by us");
        if (connack is null or not 0)
        {
            connected.TrySetException(ConnectFaults.NoConnack(request.Broker, connack, end?.Reason, libraryFault));
        }
    }

    private void Send(MosquittoHandle handle)
    {
        while (connack == 0 && !disconnecting && !inFlight.IsFull && posted.TryTake(out var command))
        {
            switch (command)
            {
                case PublishCommand publish:
                    FailUnlessGood(inFlight.Publish(handle, publish), publish);
                    break;
                case SubscribeCommand subscribe:
                    FailUnlessGood(inFlight.Subscribe(handle, subscribe), subscribe);
                    break;
                default:
                    disconnecting = true;
                    command.TrySetResult();
                    break;
            }
        }

        // DISCONNECT only after the last PUBACK: what was published before it must arrive.
        if (disconnecting && !inFlight.HasMessages && end is null)
        {
            Check(handle.Disconnect());
        }
    }

    /// <summary>Fails the command for a fault of its own, and the connection as well for a fault of the network.</summary>
    private void FailUnlessGood(MosquittoCode code, LoopCommand command)
    {
        switch (code)
        {
            case MosquittoCode.Success:
                break;
            case MosquittoCode.Invalid or MosquittoCode.PayloadSize or MosquittoCode.MalformedUtf8:
                command.TrySetException(new ArgumentException($"libmosquitto refused the topic or the payload: {LibMosquitto.Describe(code)}"));
                break;
            default:
                Check(code);
                command.TrySetException(new MqttClosedException(end?.Reason ?? LibMosquitto.Describe(code)));
                break;
        }
    }

    private void Check(MosquittoCode code)
    {
        if (code != MosquittoCode.Success)
        {
            End(byUs: false, code == MosquittoCode.Errno ? Marshal.GetLastPInvokeErrorMessage() : LibMosquitto.Describe(code));
        }
    }

    /// <summary>The first reason is the true one.</summary>
    private void End(bool byUs, string reason) => end ??= new MqttClosed(byUs, reason);

    private void Finish()
    {
        List<LoopCommand> left = [.. posted.End(), .. inFlight.All];
        end ??= new MqttClosed(ByUs: false, "the connection's thread failed");
        foreach (var command in left)
        {
            command.TrySetException(new MqttClosedException($"The connection has ended: {end.Reason}"));
        }

        inbox.Complete();
        wake.Dispose();
        connected.TrySetException(new MqttConnectException(MqttConnectFailure.Unreachable, end.Reason));
        closed.TrySetResult(end);
    }

    void IMosquittoEvents.OnConnect(int connack)
    {
        this.connack = connack;
        if (connack == 0)
        {
            connected.TrySetResult();
        }
        else
        {
            End(byUs: false, ConnectRefusals.Connack(connack));
        }
    }

    void IMosquittoEvents.OnDisconnect(int code) =>
        End(disconnecting, code == 0 ? "disconnected" : LibMosquitto.Describe((MosquittoCode)code));

    void IMosquittoEvents.OnPublished(int messageId) => inFlight.Published(messageId);

    void IMosquittoEvents.OnMessage(MqttMessage message) => inbox.Add(message);

    void IMosquittoEvents.OnSubscribed(int messageId, bool granted) => inFlight.Subscribed(messageId, granted);

    void IMosquittoEvents.OnLibraryFault(string text)
    {
        libraryFault = text;
        MqttLog.Library(logger, request.Broker, text);
    }

    void IMosquittoEvents.OnCallbackFault(Exception fault)
    {
        MqttLog.CallbackFailed(logger, request.Broker, fault);
        End(byUs: false, $"a callback failed: {fault.Message}");
    }
}
