using System.Text.Json;

namespace FacilityIoT.Cloud.Notifications.Channels;

/// <summary>What a robot's peer says: <c>errcode</c> and <c>errmsg</c>, also for refusals, in an answer of status 200. Pure.</summary>
/// <param name="Code">0: taken.</param>
public readonly record struct RobotAnswer(int Code, string Message)
{
    /// <summary>Without the request's id and addresses that some answers add: the code and the first words say it.</summary>
    public string Said => $"errcode {Code}: {(Message.Split(", hint:")[0] is { Length: > 200 } text ? text[..200] : Message.Split(", hint:")[0])}";

    /// <summary>Null when it is not such an answer.</summary>
    public static RobotAnswer? Read(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return document.RootElement is { ValueKind: JsonValueKind.Object } root && root.TryGetProperty("errcode", out var code) && code.TryGetInt32(out var number)
                ? new RobotAnswer(number, root.TryGetProperty("errmsg", out var text) ? text.ToString() : "")
                : null;
        }
        catch (JsonException)
        {
            // A proxy's page, a broken answer: the caller says what came.
            return null;
        }
    }

    /// <summary>Reads an HTTP answer: the status first, then the code.</summary>
    /// <param name="byCode">What a code other than 0 means.</param>
    public static ChannelAnswer Of(HttpAnswer answer, Func<RobotAnswer, ChannelAnswer> byCode)
    {
        ArgumentNullException.ThrowIfNull(answer);
        ArgumentNullException.ThrowIfNull(byCode);
        return answer is not { Fault: null, Status: >= 200 and < 300 } ? answer.ByStatus()
            : Read(answer.Text) is not { } robot ? new ChannelAnswer.Failed($"The answer is not a robot's: {answer.Said}", MayHaveArrived: true)
            : robot.Code == 0 ? new ChannelAnswer.Accepted(robot.Said)
            : byCode(robot);
    }
}
