namespace FacilityIoT.Wire.Mqtt.Native;

/// <summary>What other threads ask of a connection's own thread; completes when it is done.</summary>
internal abstract class LoopCommand() : TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);

internal sealed class PublishCommand(string topic, ReadOnlyMemory<byte> payload, MqttQos qos, bool retain) : LoopCommand
{
    public string Topic => topic;

    public ReadOnlyMemory<byte> Payload => payload;

    public MqttQos Qos => qos;

    public bool Retain => retain;
}

internal sealed class SubscribeCommand(MqttSubscription subscription) : LoopCommand
{
    public MqttSubscription Subscription => subscription;
}

/// <summary>Everything posted before is sent first; what is posted after fails.</summary>
internal sealed class DisconnectCommand : LoopCommand;
