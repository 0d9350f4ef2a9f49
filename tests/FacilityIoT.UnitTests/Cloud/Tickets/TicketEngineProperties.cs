using System.Reflection;
using FacilityIoT.Cloud.Audit;
using FacilityIoT.Cloud.Tickets;
using FsCheck;
using FsCheck.Fluent;

namespace FacilityIoT.UnitTests.Cloud.Tickets;

/// <summary>What holds for a ticket after any commands by anybody in any order.</summary>
public sealed class TicketEngineProperties
{
    private static readonly DateTimeOffset Raised = new(2026, 3, 1, 4, 0, 0, TimeSpan.Zero);

    /// <summary>Every command, well formed.</summary>
    private static readonly TicketCommand[] Commands =
    [
        new TicketCommand.Assign(1, null, "nearest"), new TicketCommand.Assign(2, null, "nearest"), new TicketCommand.Assign(null, 9, "the elevator's firm"), new TicketCommand.Accept(),
        new TicketCommand.Decline("ill"), new TicketCommand.Arrive(null, null), new TicketCommand.Hold(HoldReason.WaitingForParts, null), new TicketCommand.Resume(),
        new TicketCommand.Finish("worn", "replaced", null, "no phone allowed"), new TicketCommand.ConfirmNobodyTrapped(), new TicketCommand.Verify(true, null), new TicketCommand.Verify(false, "dirty"),
        new TicketCommand.Close(), new TicketCommand.Cancel("false alarm"), new TicketCommand.Regrade(2, "worse"), new TicketCommand.SetMajor(true, "flood"), new TicketCommand.SetMajor(false, "small"),
        new TicketCommand.Note("called"), new TicketCommand.UsePart("DC-24", 1000, "pieces"), new TicketCommand.FileReport("frost", "replaced", "heating"),
    ];

    private static readonly Actor[] Actors =
    [
        new(ActorKind.Person, 1, "engineer-1", null), new(ActorKind.Person, 2, "engineer-2", null), new(ActorKind.Person, 3, "supervisor-1", null) { Supervisor = true },
        new(ActorKind.Program, null, "platform", null), Actor.System("dispatch"),
    ];

    private static readonly Gen<Move> Moves =
        from command in Gen.Elements(Commands)
        from onward in Gen.Elements(true, false)
        from actor in Gen.Elements(Actors)
        from minutes in Gen.Choose(0, 90)
        from bits in Gen.Choose(0, 31)
        select new Move(command, onward, actor, TimeSpan.FromMinutes(minutes), Facts(bits));

    private static readonly Arbitrary<Life> Lives = (from moves in Gen.ArrayOf(Moves, 40) from entrapment in Gen.Elements(true, false) from level in Gen.Choose(1, 5) select new Life(level, entrapment, moves)).ToArbitrary();

    [Fact]
    public void A_command_is_allowed_exactly_when_it_is_decided() => Always((ticket, move) => Commands.All(command =>
    {
        var allowed = TicketEngine.Allowed(ticket, move.By, move.Facts).Contains(command.Name);
        var (after, refusal) = TicketEngine.Decide(ticket, command, move.By, move.Facts);

        // A signature that is missing forbids to pass, not to send back.
        var mayDiffer = command is TicketCommand.Verify { Passed: true } && move.Facts is { Acceptance.Signature: true, Signature: false };
        return (after is null) == (refusal is { Zh.Length: > 0, En.Length: > 0 }) && (allowed == (after is not null) || (mayDiffer && allowed)) && (!allowed || TicketEngine.Allowed(ticket).Contains(command.Name));
    }));

    [Fact]
    public void Open_means_neither_closed_nor_cancelled() =>
        Always((ticket, _) => ticket.Open == ticket.State is not (TicketState.Closed or TicketState.Cancelled) && (ticket.ClosedAt is not null) == !ticket.Open);

    [Fact]
    public void Times_never_run_backwards() => Always((ticket, _) =>
    {
        DateTimeOffset[] times = [.. new[] { ticket.RecordedAt, ticket.DispatchedAt, ticket.AcceptedAt, ticket.ArrivedAt, ticket.RepairedAt, ticket.VerifiedAt, ticket.ClosedAt }.OfType<DateTimeOffset>()];
        return times.SequenceEqual(times.Order());
    });

    [Fact]
    public void Time_is_held_only_while_it_is_on_hold() => Always((ticket, move) =>
        ticket.HeldMs >= ticket.HeldBeforeArrivalMs && ticket.HeldBeforeArrivalMs >= 0
        && (ticket.State == TicketState.OnHold) == (ticket is { HeldAt: not null, HoldReason: not null, HeldFrom: TicketState.Accepted or TicketState.OnSite })
        && ticket.HeldMs <= (move.Now - Raised).TotalMilliseconds);

    [Fact]
    public void No_state_is_reached_without_those_before_it() => Always((ticket, _) => ticket.State switch
    {
        TicketState.Dispatched => ticket.DispatchedAt is not null && (ticket.AssigneeId ?? ticket.ContractorId) is not null,
        TicketState.Accepted => ticket is { DispatchedAt: not null, AcceptedAt: not null, AssigneeId: not null },
        TicketState.OnSite => ticket is { AcceptedAt: not null, ArrivedAt: not null, ArrivedById: not null },
        TicketState.Repaired => ticket is { AcceptedAt: not null, ArrivedAt: not null, RepairedAt: not null, Cause.Length: > 0, Measures.Length: > 0 },
        TicketState.Verified => ticket is { RepairedAt: not null, VerifiedAt: not null },
        TicketState.Closed => ticket is { AcceptedAt: not null, ArrivedAt: not null, RepairedAt: not null, VerifiedAt: not null },
        TicketState.Cancelled => ticket.CancelReason is { Length: > 0 },
        _ => true,
    });

    [Fact]
    public void An_entrapment_never_ends_before_somebody_who_arrived_has_confirmed_that_nobody_is_trapped() =>
        Always((ticket, _) => ticket.Open || !ticket.Entrapment || ticket is { NobodyTrappedAt: not null, NobodyTrappedById: not null, ArrivedAt: not null });

    [Fact]
    public void Lives_reach_their_end_and_every_command_is_done_in_some()
    {
        // So that the properties above are not true for want of tickets that move.
        HashSet<string> done = [];
        HashSet<TicketState> reached = [];
        foreach (var life in Lives.Generator.Sample(400, 1000))
        {
            Live(life, (ticket, move) =>
            {
                reached.Add(ticket.State);
                _ = move.Done && done.Add(move.Command.Name);
                return true;
            });
        }

        Assert.Equal(Enum.GetValues<TicketState>().Order(), reached.Order());
        Assert.Equal(Commands.Select(command => command.Name).Distinct().Order(StringComparer.Ordinal), done.Order(StringComparer.Ordinal));
        Assert.Equal(typeof(TicketCommand).GetNestedTypes(BindingFlags.Public).Length, done.Count);
    }

    private static void Always(Func<Ticket, Moved, bool> holds) => Prop.ForAll(Lives, life => Live(life, holds)).QuickCheckThrowOnFailure();

    private static bool Live(Life life, Func<Ticket, Moved, bool> holds)
    {
        var ticket = new Ticket
        {
            Number = "260301-001-7", Level = life.Level, TitleZh = "困人", TitleEn = "stuck", Trade = "elevator", SiteId = "s", RaisedAt = Raised, RecordedAt = Raised, Source = "sensor", Entrapment = life.Entrapment,
        };
        var now = Raised;
        foreach (var move in life.Moves)
        {
            now += move.After;
            var command = move.Onward ? Onward(ticket) ?? move.Command : move.Command;
            var (after, _) = TicketEngine.Decide(ticket, command, move.By, move.Facts);
            if (after is { } state)
            {
                TicketRows.Apply(ticket, command, state, move.By, now);
            }

            if (!holds(ticket, new Moved(command, move.By, move.Facts, now, after is not null)))
            {
                return false;
            }
        }

        return true;
    }

    private static TicketCommand? Onward(Ticket ticket) => ticket.State switch
    {
        TicketState.Raised or TicketState.Dispatched => new TicketCommand.Accept(),
        TicketState.Accepted => new TicketCommand.Arrive(null, null),
        TicketState.OnSite when ticket is { Entrapment: true, NobodyTrappedAt: null } => new TicketCommand.ConfirmNobodyTrapped(),
        TicketState.OnSite => new TicketCommand.Finish("worn", "replaced", null, "no phone allowed"),
        TicketState.OnHold => new TicketCommand.Resume(),
        TicketState.Repaired => new TicketCommand.Verify(true, null),
        TicketState.Verified => new TicketCommand.Close(),
        _ => null,
    };

    private static TicketFacts Facts(int bits) => new(new AcceptanceRule(Photos: (bits & 1) != 0, ByAnother: (bits & 2) != 0, Signature: (bits & 4) != 0))
    {
        ActiveAlarms = (bits & 8) != 0 ? ["s/b/d/p leak"] : [],
        ReportFiled = (bits & 16) != 0,
        Signature = (bits & 16) != 0,
        Called = (bits & 4) != 0 ? [2] : [],
    };

    /// <param name="Onward">The command that leads on, instead of <paramref name="Command"/>: any one alone would hardly ever close a ticket.</param>
    private sealed record Move(TicketCommand Command, bool Onward, Actor By, TimeSpan After, TicketFacts Facts);

    private sealed record Life(int Level, bool Entrapment, Move[] Moves);

    private sealed record Moved(TicketCommand Command, Actor By, TicketFacts Facts, DateTimeOffset Now, bool Done);
}
