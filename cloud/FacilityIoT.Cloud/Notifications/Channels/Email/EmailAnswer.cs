namespace FacilityIoT.Cloud.Notifications.Channels.Email;

/// <summary>One reply of a mail server (RFC 5321 §4.2).</summary>
/// <param name="Text">All its lines without the code, with line feeds between.</param>
public sealed record SmtpReply(int Code, string Text)
{
    public bool Is(int hundreds) => Code / 100 == hundreds;
}

/// <summary>What a reply that was not the hoped-for one means. Pure.</summary>
public static class EmailAnswer
{
    /// <param name="during">The command that was answered, without what it carried.</param>
    public static ChannelAnswer Read(SmtpReply reply, string during)
    {
        ArgumentNullException.ThrowIfNull(reply);
        var said = $"{during}: {reply.Code} {(reply.Text.Length <= 300 ? reply.Text : reply.Text[..300])}";

        // A wrong password or a server without TLS may be mended in a minute, and the mail is not at fault.
        return reply.Is(5) && during is ("MAIL" or "RCPT" or "DATA") ? new ChannelAnswer.Refused(said) : new ChannelAnswer.Failed(said);
    }
}
