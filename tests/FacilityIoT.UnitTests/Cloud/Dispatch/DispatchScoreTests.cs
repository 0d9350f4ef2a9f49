using FacilityIoT.Cloud.Dispatch;
using FacilityIoT.Cloud.Dispatch.Proposals;
using FacilityIoT.Cloud.Tickets;

namespace FacilityIoT.UnitTests.Cloud.Dispatch;

/// <summary>The score and its words.</summary>
public sealed class DispatchScoreTests
{
    private static readonly Candidate Good = new()
    {
        PersonId = 1,
        Name = new Phrase("工程师一", "engineer-1"),
        Skill = 4,
        OnDuty = true,
        Area = AreaFit.Area,
        Distance = 2000,
        DistanceFrom = DistanceFrom.LastPosition,
        PositionAge = TimeSpan.FromMinutes(4),
        OpenTickets = 1,
        Load = 4,
    };

    [Fact]
    [Trait("domain", "1: Dispatch by trade")]
    public void The_score_is_the_sum_of_terms_that_say_what_they_found()
    {
        var rating = Rate(Good);
        Assert.Null(rating.Excluded);
        Assert.Equal([("trade", 16.0), ("area", 25.0), ("distance", 20.0), ("load", 22.5)], rating.Terms.Select(term => (term.Name, term.Points)));
        Assert.Equal(83.5, rating.Score);
        Assert.Equal(
            "83.5 points: skill 4 of 5: 16 of 20; looks after the area: 25 of 25; 2.0 km away (position 4 min old): 20 of 25; 1 open tickets (weight 4): 22.5 of 30", rating.Explanation.En);
        Assert.Equal("83.5 分：技能 4/5：16/20 分；负责该区域：25/25 分；距离 2.0 公里（4 分钟前的位置）：20/25 分；在手工单 1 张（加权 4）：22.5/30 分", rating.Explanation.Zh);
        Assert.Equal(100, rating.Terms.Sum(term => term.Most));
    }

    [Fact]
    public void Who_cannot_be_sent_is_excluded_with_the_reason()
    {
        var until = new DateTimeOffset(2026, 3, 2, 8, 0, 0, TimeSpan.Zero);
        Assert.Equal("wrong trade", Rate(Good with { Skill = null, OnDuty = false }).Excluded?.En);
        Assert.Equal("off duty until Mon 16:00", Rate(Good with { OnDuty = false, NextDutyAt = until }).Excluded?.En);
        Assert.Equal("03-02 16:00 前不当班", Rate(Good with { OnDuty = false, NextDutyAt = until }).Excluded?.Zh);
        Assert.Equal("off duty for the next week", Rate(Good with { OnDuty = false }).Excluded?.En);
        Assert.Equal("declined this ticket", Rate(Good with { Answered = EarlierAnswer.Declined }).Excluded?.En);
        Assert.Equal("did not answer this ticket in time", Rate(Good with { Answered = EarlierAnswer.TimedOut }).Excluded?.En);
        Assert.Equal("has no phone", Rate(Good with { Unreachable = new Phrase("无电话", "has no phone") }).Excluded?.En);
    }

    [Fact]
    public void Each_term_moves_the_score_in_its_direction()
    {
        var score = Rate(Good).Score;
        Assert.True(Rate(Good with { Skill = 5 }).Score > score);
        Assert.True(Rate(Good with { Area = AreaFit.Site }).Score < score);
        Assert.True(Rate(Good with { Area = AreaFit.Elsewhere }).Score < Rate(Good with { Area = AreaFit.Unknown }).Score);
        Assert.True(Rate(Good with { Distance = 1000 }).Score > score);
        Assert.Equal(Rate(Good with { Distance = 10_000 }).Score, Rate(Good with { Distance = 90_000 }).Score);
        Assert.True(Rate(Good with { Load = 8 }).Score < score);
    }

    [Fact]
    public void Who_has_a_full_load_comes_after_those_who_have_not()
    {
        var full = Rate(Good with { PersonId = 1, Skill = 5, Load = 16 });
        var worse = Rate(Good with { PersonId = 2, Skill = 1, Area = AreaFit.Elsewhere, Load = 15 });
        Assert.True(full.Score > worse.Score);
        Assert.Equal([2, 1], Proposal.Of([full, worse]).Ranked.Select(rating => rating.PersonId));
    }

    [Fact]
    public void Equal_scores_go_to_the_less_loaded_and_then_to_the_lower_id()
    {
        var proposal = Proposal.Of([Rate(Good with { PersonId = 3 }), Rate(Good with { PersonId = 2 }), Rate(Good with { PersonId = 4, Skill = null })]);
        Assert.Equal([2, 3], proposal.Ranked.Select(rating => rating.PersonId));
        Assert.Equal(4, Assert.Single(proposal.Excluded).PersonId);
    }

    [Fact]
    public void A_distance_is_the_great_circles()
    {
        // Berlin, Brandenburger Tor, to Paris, Notre-Dame: 878 km.
        Assert.InRange(new GeoPoint(52.5163, 13.3777).DistanceTo(new GeoPoint(48.8530, 2.3499)), 872_000, 884_000);
        Assert.Equal(0, new GeoPoint(31.2, 121.5).DistanceTo(new GeoPoint(31.2, 121.5)));
        Assert.InRange(new GeoPoint(0, 179.999).DistanceTo(new GeoPoint(0, -179.999)), 200, 250);
    }

    [Fact]
    public void An_unknown_trade_is_refused_with_the_allowed_ones_named()
    {
        Assert.Equal("'lift' is not a trade; the trades are elevator, plumbing, electrical, equipment, civil, it.", Trades.Refusal("lift"));
        Assert.Null(Trades.Refusal("civil"));
        Assert.Equal(Trades.Equipment, Trades.OrEquipment("lift"));
    }

    private static Rating Rate(Candidate candidate) => DispatchScore.Rate(candidate, 10_000, SampleRosters.Shanghai);
}
