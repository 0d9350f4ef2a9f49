using System.Text;
using MQTTnet.Exceptions;
using MQTTnet.Protocol;

namespace FacilityIoT.Wire.Mqtt.Managed;

/// <summary>What is wrong with a topic is the caller's fault, not the connection's.</summary>
internal static class TopicChecks
{
    /// <exception cref="ArgumentException">Nothing can be published to it.</exception>
    public static void MustBeTopic(string topic) => Check(topic, MqttTopicValidator.ThrowIfInvalid);

    /// <exception cref="ArgumentException">Nobody can subscribe to it.</exception>
    public static void MustBeFilter(string filter) => Check(filter, MqttTopicValidator.ThrowIfInvalidSubscribe);

    private static void Check(string text, Action<string> validate)
    {
        try
        {
            validate(text);
        }
        catch (MqttProtocolViolationException fault)
        {
            throw new ArgumentException($"'{text}': {fault.Message}", nameof(text), fault);
        }

        if (Encoding.UTF8.GetByteCount(text) > ushort.MaxValue)
        {
            throw new ArgumentException($"A topic has at most {ushort.MaxValue} bytes.", nameof(text));
        }
    }
}
