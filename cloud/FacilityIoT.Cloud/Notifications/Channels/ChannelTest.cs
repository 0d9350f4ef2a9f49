using FacilityIoT.Cloud.Notifications.Outbox;
using FacilityIoT.Cloud.Notifications.Texts;
using FacilityIoT.Cloud.Persistence;

namespace FacilityIoT.Cloud.Notifications.Channels;

/// <summary>Sends one message at once, past the outbox, and tells what the channel said: for tests of a channel and for codes, which are kept nowhere.</summary>
public sealed class ChannelTest(Store store, TimeProvider time)
{
    /// <param name="happening">A template without a ticket: <c>Test</c>, <c>Code</c>.</param>
    /// <param name="code">For <c>Code</c>.</param>
    public async Task<ChannelAnswer> SendAsync(IChannel channel, string address, TextLanguage language, string happening, string? code, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(channel);
        var now = time.GetUtcNow();
        if (channel.Limit is not null)
        {
            // It takes a place like every other message.
            await store.RunAsync(transaction => Task.FromResult(transaction.Db.Add(new ChannelUse { Channel = channel.Name, At = transaction.Now })), cancellationToken);
        }

        var values = TextValues.Known.ToDictionary(known => known, _ => (string?)null);
        (values["at"], values["code"]) = (TextValues.Local(now, TimeZoneInfo.Utc) + " UTC", code);
        var message = new OutgoingMessage
        {
            Key = Guid.NewGuid().ToString("n"),
            Address = address,
            Language = language,
            Text = TextBook.Of(language).Fill(happening, values),
            Level = 5,
            Happening = happening,
            At = now,
        };
        using var patience = new CancellationTokenSource(DeliverySender.Patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
        try
        {
            return await channel.SendAsync(message, either.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new ChannelAnswer.Failed($"no answer within {DeliverySender.Patience.TotalSeconds:0} s");
        }
    }
}
