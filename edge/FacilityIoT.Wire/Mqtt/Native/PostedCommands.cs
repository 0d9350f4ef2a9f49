using System.Diagnostics.CodeAnalysis;

namespace FacilityIoT.Wire.Mqtt.Native;

/// <summary>Commands on their way to the thread that owns a connection. Thread-safe.</summary>
internal sealed class PostedCommands
{
    private readonly Lock gate = new();
    private readonly Queue<LoopCommand> posted = new();
    private bool ended;

    /// <summary>False when nobody takes commands any more.</summary>
    public bool TryAdd(LoopCommand command)
    {
        lock (gate)
        {
            if (ended)
            {
                return false;
            }

            posted.Enqueue(command);
            return true;
        }
    }

    public bool TryTake([NotNullWhen(true)] out LoopCommand? command)
    {
        lock (gate)
        {
            return posted.TryDequeue(out command);
        }
    }

    /// <summary>Takes no more; what nobody took is returned.</summary>
    public IReadOnlyList<LoopCommand> End()
    {
        lock (gate)
        {
            ended = true;
            List<LoopCommand> left = [.. posted];
            posted.Clear();
            return left;
        }
    }
}
