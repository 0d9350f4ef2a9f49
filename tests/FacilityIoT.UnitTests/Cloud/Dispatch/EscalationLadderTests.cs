using FacilityIoT.Cloud.Dispatch.Escalations;
using FacilityIoT.Cloud.Dispatch.Staff;
using FsCheck;
using FsCheck.Fluent;

namespace FacilityIoT.UnitTests.Cloud.Dispatch;

public sealed class EscalationLadderTests
{
    private static readonly Callable All = new(2, [1, 2, 3], [[10], [11]], 7, [4]);

    [Fact]
    [Trait("domain", "1: Level 1: red-alert channel, nobody's quiet")]
    public void The_rungs_are_next_all_on_duty_supervisors_upwards_contractor_and_then_everybody_for_ever() => Assert.Equal(
        [
            "NextOnDuty 2", "AllOnDuty 1 2 3", "Supervisor 10", "Supervisor 11", "Contractor firm 7",
            "Everybody 1 2 3 10 11 4 firm 7", "Everybody 1 2 3 10 11 4 firm 7", "Everybody 1 2 3 10 11 4 firm 7",
        ],
        Climb(All, 8));

    [Fact]
    public void An_empty_rung_is_skipped_at_once()
    {
        Assert.Equal(["Supervisor 10", "Supervisor 11"], Climb(All with { NextOnDuty = null, OnDuty = [] }, 2));
        Assert.Equal(["Contractor firm 7"], Climb(All with { NextOnDuty = null, OnDuty = [], Supervisors = [] }, 1));
        Assert.Equal(["Everybody 4"], Climb(new Callable(null, [], [], null, [4]), 1));
    }

    [Fact]
    public void With_nobody_at_all_there_is_no_call() => Assert.Null(EscalationLadder.Next(EscalationRung.None, 0, 0, new Callable(null, [], [], null, []), new HashSet<int>()));

    [Fact]
    public void Calling_all_is_skipped_when_all_were_called() =>
        Assert.Equal(EscalationRung.Supervisor, EscalationLadder.Next(EscalationRung.None, 0, 0, All with { NextOnDuty = null, OnDuty = [1] }, new HashSet<int> { 1 })?.Rung);

    [Fact]
    public void While_there_is_anybody_every_step_calls_somebody() => Prop.ForAll(Callables(), callable =>
    {
        var (rung, depth, round, called) = (EscalationRung.None, 0, 0, new HashSet<int>());
        for (var step = 0; step < 6 + callable.Supervisors.Count; step++)
        {
            var call = EscalationLadder.Next(rung, depth, round, callable, called);
            if (call is null || (call.People.Count == 0 && call.ContractorId is null) || call.Rung < rung)
            {
                return false;
            }

            (rung, depth, round) = (call.Rung, call.Depth, call.Round);
            called.UnionWith(call.People);
        }

        return rung == EscalationRung.Everybody;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_circle_of_teams_is_refused_and_named()
    {
        var teams = new[] { Team(1, 2), Team(2, 3), Team(3, 2) }.ToDictionary(team => team.Id);
        Assert.Equal("The escalation goes in a circle: team-2 → team-3 → team-2. Let one of these teams escalate to none.", SupervisorChain.Refusal(teams[1], teams));
        Assert.Equal("The escalation goes in a circle: team-5 → team-5. Let one of these teams escalate to none.", SupervisorChain.Refusal(Team(5, 5), new[] { Team(5, 5) }.ToDictionary(team => team.Id)));
    }

    [Fact]
    public void A_chain_without_any_supervisor_is_refused()
    {
        var teams = new[] { Team(1, 2, supervisor: null), Team(2, null, supervisor: null) }.ToDictionary(team => team.Id);
        Assert.Equal("Nobody would be called after team-1 → team-2: give one of these teams a supervisor.", SupervisorChain.Refusal(teams[1], teams));
        Assert.Equal("There is no team 9 to escalate to.", SupervisorChain.Refusal(Team(1, 9), teams));
    }

    [Fact]
    public void Supervisors_are_called_by_depth_and_nobody_twice()
    {
        var teams = new[] { Team(1, 3, 50), Team(2, 3, 51), Team(3, null, 50), Team(4, 1, 52) }.ToDictionary(team => team.Id);
        Assert.Equal([[50, 51]], SupervisorChain.Of([2, 1], teams));
        Assert.Equal([[52], [50]], SupervisorChain.Of([4], teams));
    }

    private static IEnumerable<string> Climb(Callable callable, int steps)
    {
        var (rung, depth, round, called) = (EscalationRung.None, 0, 0, new HashSet<int> { 1 });
        for (var step = 0; step < steps; step++)
        {
            var call = EscalationLadder.Next(rung, depth, round, callable, called)!;
            (rung, depth, round) = (call.Rung, call.Depth, call.Round);
            called.UnionWith(call.People);
            yield return string.Join(' ', [$"{call.Rung}", .. call.People, .. call.ContractorId is { } firm ? [$"firm {firm}"] : Array.Empty<string>()]);
        }
    }

    private static Arbitrary<Callable> Callables() => (
        from onDuty in Gen.Choose(1, 5).ListOf()
        from supervisors in Gen.Choose(10, 13).NonEmptyListOf().Select(list => (IReadOnlyList<int>)[.. list]).ListOf()
        from firm in Gen.Elements<int?>(null, 7)
        from others in Gen.Choose(20, 22).ListOf()
        let people = onDuty.Distinct().ToArray()
        where people.Length + supervisors.Count + others.Count > 0 || firm is not null
        select new Callable(people.Length > 0 ? people[0] : null, people, [.. supervisors], firm, [.. others])).ToArbitrary();

    private static Team Team(int id, int? escalatesTo, int? supervisor = 50) => new() { Id = id, NameZh = $"班组 {id}", NameEn = $"team-{id}", SupervisorId = supervisor, EscalatesToId = escalatesTo };
}
