using FacilityIoT.Wire.Mqtt;

namespace FacilityIoT.UnitTests.Wire;

public sealed class MessageInboxTests
{
    [Fact]
    public void A_full_inbox_holds_and_resumes_once_when_it_is_half_empty()
    {
        var resumed = 0;
        var inbox = new MessageInbox(10, () => resumed++);
        for (var i = 0; i < 9; i++)
        {
            inbox.Add(Message(0));
        }

        Assert.False(inbox.TryHold());
        inbox.Add(Message(0));
        Assert.True(inbox.TryHold());
        Read(inbox, 4);
        Assert.Equal(0, resumed);
        Read(inbox, 6);
        Assert.Equal(1, resumed);
        Assert.False(inbox.TryHold());
    }

    [Fact]
    public void A_few_huge_messages_make_it_full()
    {
        var inbox = new MessageInbox(1000, () => { });
        inbox.Add(Message(10_000_000));
        Assert.False(inbox.TryHold());
        inbox.Add(Message(10_000_000));
        Assert.True(inbox.TryHold());
    }

    private static MqttMessage Message(int bytes) => new("t", new byte[bytes], MqttQos.AtMostOnce, Retained: false);

    private static void Read(MessageInbox inbox, int count)
    {
        for (var i = 0; i < count; i++)
        {
            Assert.True(inbox.Reader.TryRead(out _));
        }
    }
}
