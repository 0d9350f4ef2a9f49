using Microsoft.Extensions.Logging;

namespace FacilityIoT.Edge.Publishing;

/// <summary>What the sender of frames says; event ids 2120–2139.</summary>
internal static partial class FrameSenderLog
{
    [LoggerMessage(2120, LogLevel.Warning, "A host's answer is not understood and changes nothing: {Reason}")]
    public static partial void MalformedAnswer(ILogger logger, string reason);

    [LoggerMessage(2121, LogLevel.Debug, "{Host} answers, but is none of the acknowledging hosts")]
    public static partial void StrangersAnswer(ILogger logger, string host);

    [LoggerMessage(2122, LogLevel.Debug, "Frame {Fseq} is not in the outbox any more; an empty frame goes in its place")]
    public static partial void SentEmpty(ILogger logger, long fseq);

    [LoggerMessage(2123, LogLevel.Information, "Device {Device} does not answer, but frames of it wait: it is born until they are sent")]
    public static partial void Lent(ILogger logger, string device);

    [LoggerMessage(2124, LogLevel.Error, "Frame {Fseq} cannot be decoded: {Reason}; an empty frame goes in its place")]
    public static partial void Undecodable(ILogger logger, long fseq, string reason);
}
