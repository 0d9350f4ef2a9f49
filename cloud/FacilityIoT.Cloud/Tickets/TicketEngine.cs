using System.Text.Json;
using FacilityIoT.Cloud.Audit;

namespace FacilityIoT.Cloud.Tickets;

/// <summary>Which command is allowed when, to whom, and where it leads: a pure function.</summary>
public static class TicketEngine
{
    private static readonly TicketState[] All = Enum.GetValues<TicketState>();
    private static readonly TicketState[] Open = [.. All.Except([TicketState.Closed, TicketState.Cancelled])];
    private static readonly TicketState[] BeforeRepaired = [TicketState.Raised, TicketState.Dispatched, TicketState.Accepted, TicketState.OnSite, TicketState.OnHold];

    /// <summary>The commands with the states in which they are possible, in the order of a repair's life.</summary>
    private static readonly (string Name, TicketState[] From)[] Possible =
    [
        (nameof(TicketCommand.Assign), BeforeRepaired),
        (nameof(TicketCommand.Accept), [TicketState.Raised, TicketState.Dispatched]),
        (nameof(TicketCommand.Decline), [TicketState.Dispatched, TicketState.Accepted]),
        (nameof(TicketCommand.Arrive), [TicketState.Accepted]),
        (nameof(TicketCommand.Hold), [TicketState.Accepted, TicketState.OnSite]),
        (nameof(TicketCommand.Resume), [TicketState.OnHold]),
        (nameof(TicketCommand.ConfirmNobodyTrapped), Open),
        (nameof(TicketCommand.Finish), [TicketState.OnSite]),
        (nameof(TicketCommand.Verify), [TicketState.Repaired]),
        (nameof(TicketCommand.Close), [TicketState.Verified]),
        (nameof(TicketCommand.Cancel), BeforeRepaired),
        (nameof(TicketCommand.Regrade), BeforeRepaired),
        (nameof(TicketCommand.SetMajor), Open),
        (nameof(TicketCommand.UsePart), [TicketState.Accepted, TicketState.OnSite, TicketState.OnHold, TicketState.Repaired, TicketState.Verified]),
        (nameof(TicketCommand.FileReport), [TicketState.Repaired, TicketState.Verified, TicketState.Closed]),
        (nameof(TicketCommand.Note), All),
    ];

    /// <summary>The commands that are possible in this state, by their names in the API.</summary>
    public static IReadOnlyList<string> Allowed(Ticket ticket)
    {
        ArgumentNullException.ThrowIfNull(ticket);
        return [.. InState(ticket).Select(InApi)];
    }

    /// <summary>Those of them that this actor may give now, well formed.</summary>
    public static IReadOnlyList<string> Allowed(Ticket ticket, Actor by, TicketFacts facts)
    {
        ArgumentNullException.ThrowIfNull(ticket);
        ArgumentNullException.ThrowIfNull(by);
        ArgumentNullException.ThrowIfNull(facts);
        return [.. InState(ticket).Where(name => NotBy(name, ticket, by, facts) is null && NotYet(name, ticket, facts) is null).Select(InApi)];
    }

    /// <summary>Where a well-formed command leads (<see cref="TicketForm"/>); the state now for a command that moves nothing.</summary>
    /// <returns>The state afterwards, or the sentence that says why not.</returns>
    public static (TicketState? After, Phrase? Refusal) Decide(Ticket ticket, TicketCommand command, Actor by, TicketFacts facts)
    {
        ArgumentNullException.ThrowIfNull(ticket);
        ArgumentNullException.ThrowIfNull(command);
        ArgumentNullException.ThrowIfNull(by);
        ArgumentNullException.ThrowIfNull(facts);
        var name = command.GetType().Name;
        var refusal = !InState(ticket).Contains(name) ? new($"工单 {ticket.Number} 现在是“{InChinese(ticket.State)}”，不能这样做。", $"Ticket {ticket.Number} is {InApi(ticket.State.ToString())}: '{command.Name}' is not possible now.")
            : NotBy(name, ticket, by, facts) ?? NotYet(name, ticket, facts) ?? NotSo(command, facts);
        return refusal is null ? (After(ticket, command), null) : (null, refusal);
    }

    private static IEnumerable<string> InState(Ticket ticket) => Possible
        .Where(row => row.From.Contains(ticket.State) && HasSense(row.Name, ticket)).Select(row => row.Name);

    private static bool HasSense(string name, Ticket ticket) => name switch
    {
        nameof(TicketCommand.ConfirmNobodyTrapped) => ticket is { Entrapment: true, NobodyTrappedAt: null },
        nameof(TicketCommand.FileReport) => ticket.Major,
        _ => true,
    };

    private static TicketState After(Ticket ticket, TicketCommand command) => command switch
    {
        TicketCommand.Assign => TicketState.Dispatched,
        TicketCommand.Accept => TicketState.Accepted,
        TicketCommand.Decline => TicketState.Raised,
        TicketCommand.Arrive => TicketState.OnSite,
        TicketCommand.Hold => TicketState.OnHold,
        TicketCommand.Resume => ticket.HeldFrom ?? TicketState.Accepted,
        TicketCommand.Finish => TicketState.Repaired,
        TicketCommand.Verify { Passed: true } => TicketState.Verified,
        TicketCommand.Verify => TicketState.OnSite,
        TicketCommand.Close => TicketState.Closed,
        TicketCommand.Cancel => TicketState.Cancelled,
        _ => ticket.State,
    };

    /// <summary>Why this actor may not, whatever the time.</summary>
    private static Phrase? NotBy(string name, Ticket ticket, Actor by, TicketFacts facts) => name switch
    {
        nameof(TicketCommand.Accept) when by.PersonId is null => new("只有人能接单；程序可以派单。", "Only a person can accept a ticket; programs can assign it."),
        nameof(TicketCommand.Accept) when ticket is { State: TicketState.Dispatched, AssigneeId: { } other } && other != by.PersonId && !facts.Called.Contains(by.PersonId!.Value) =>
            new("工单已派给别人；请先让人改派给您。", "It was given to somebody else; have it assigned to you first."),
        nameof(TicketCommand.Decline) or nameof(TicketCommand.Arrive) or nameof(TicketCommand.Hold) or nameof(TicketCommand.Resume) or nameof(TicketCommand.Finish)
            or nameof(TicketCommand.Cancel) or nameof(TicketCommand.UsePart) when !by.Supervisor && (by.PersonId is null || by.PersonId != ticket.AssigneeId) =>
            new("只有负责此工单的人或主管能这样做；请先让人改派给您。", "Only the one who has the ticket can do that, or a supervisor; have it assigned to you first."),
        nameof(TicketCommand.ConfirmNobodyTrapped) when by.PersonId is null || by.PersonId != ticket.ArrivedById =>
            new(
                "只有已到场的本人能确认无人被困（EN 81-28）；请先登记到场。",
                "Only a named person who has arrived on site can confirm that nobody is trapped (EN 81-28); record the arrival first."),
        nameof(TicketCommand.Verify) when facts.Acceptance.ByAnother && by.PersonId is null => new(
            $"{ticket.Level} 级维修须由具名人员验收。", $"A named person accepts a repair of level {ticket.Level}."),
        nameof(TicketCommand.Verify) when facts.Acceptance.ByAnother && (by.PersonId == ticket.AssigneeId || by.PersonId == ticket.RepairedById) =>
            new($"{ticket.Level} 级维修须由维修人以外的人验收。", $"A repair of level {ticket.Level} is accepted by somebody other than the one who did it."),
        _ => null,
    };

    /// <summary>Why nobody may before something else has been done.</summary>
    private static Phrase? NotYet(string name, Ticket ticket, TicketFacts facts) => name switch
    {
        nameof(TicketCommand.Close) or nameof(TicketCommand.Cancel) when ticket is { Entrapment: true, NobodyTrappedAt: null } =>
            new(
                "困人工单须由到场人员确认无人被困后才能结束。", "An entrapment ends only when a named person on site has confirmed that nobody is trapped (confirmNobodyTrapped)."),
        nameof(TicketCommand.Close) or nameof(TicketCommand.Cancel) when facts.ActiveAlarms.Count > 0 =>
            new(
                $"报警仍未恢复（{string.Join("，", facts.ActiveAlarms)}）：报警恢复正常后工单才能结束。请消除原因，或将测点停用检修。",
                $"Its alarm is still active ({string.Join(", ", facts.ActiveAlarms)}); a ticket ends when its alarms have returned to normal. Remove the cause, or take the point out of service."),
        nameof(TicketCommand.Close) when ticket.Major && !facts.ReportFiled => new("重大事故须有书面报告才能关闭；请先提交报告。", "A major accident is closed with its written report; file it first (fileReport)."),
        _ => null,
    };

    /// <summary>Why this very command may not, while another of its kind may.</summary>
    private static Phrase? NotSo(TicketCommand command, TicketFacts facts) => command switch
    {
        TicketCommand.Finish finish when facts is { Acceptance.Photos: true } and not { PhotoBefore: true, PhotoAfter: true } && string.IsNullOrWhiteSpace(finish.WithoutPhotos) =>
            new(
                "此等级完工须有维修前、后的照片；请补照片，或说明为什么没有。", "This level is finished with photos of before and after; add them as evidence, or say in 'withoutPhotos' why there are none."),
        TicketCommand.Verify { Passed: true } when facts is { Acceptance.Signature: true, Signature: false } =>
            new("此等级验收须有签字；请先补签字。", "This level is accepted with a signature; add it as evidence first."),
        _ => null,
    };

    private static string InChinese(TicketState state) => state switch
    {
        TicketState.Raised => "待派单",
        TicketState.Dispatched => "已派单",
        TicketState.Accepted => "已接单",
        TicketState.OnSite => "已到场",
        TicketState.OnHold => "挂起",
        TicketState.Repaired => "已修复待验收",
        TicketState.Verified => "已验收",
        TicketState.Closed => "已关闭",
        TicketState.Cancelled => "已取消",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, null),
    };

    private static string InApi(string name) => JsonNamingPolicy.CamelCase.ConvertName(name);
}
