using FacilityIoT.Cloud.Intake;
using FacilityIoT.Cloud.Tickets;

namespace FacilityIoT.UnitTests.Cloud.Intake;

public sealed class SameFaultTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);
    private static readonly ReportedFault Lift = new("s", "tower-a", "lift-1", "Failure_Alarm", Group: true);
    private static readonly ReportedFault Leak = new("s", "tower-a", null, "Seepage_Fault", Group: false);

    [Fact]
    public void The_same_asset_and_fault_class_are_the_same_fault_however_old() =>
        Assert.Equal(SameFaultReason.SameAsset, Reason(Lift, Ticket("Failure_Alarm", "lift-1", age: 900)));

    [Fact]
    public void Another_asset_is_another_fault_though_the_area_is_the_same() => Assert.Null(Reason(Lift, Ticket("Failure_Alarm", "lift-2")));

    [Fact]
    public void Another_class_of_fault_is_another_fault_of_the_same_asset() => Assert.Null(Reason(Lift, Ticket("Noise_Fault", "lift-1")));

    [Theory]
    [InlineData(23, true)]
    [InlineData(25, false)]
    public void A_fault_that_concerns_many_is_the_same_in_its_area_within_the_window(int age, bool same) =>
        Assert.Equal(same ? SameFaultReason.SameArea : null, Reason(Lift with { Asset = null }, Ticket("Failure_Alarm", "lift-1", age)));

    [Fact]
    public void Two_households_of_one_tower_have_two_leaks() => Assert.Null(Reason(Leak, Ticket("Seepage_Fault", null)));

    [Fact]
    public void The_same_household_has_one() => Assert.Equal(SameFaultReason.SameReporter, Reason(Leak, Ticket("Seepage_Fault", null), sameReporter: true));

    [Theory]
    [InlineData(TicketState.Raised, true)]
    [InlineData(TicketState.Dispatched, true)]
    [InlineData(TicketState.Accepted, true)]
    [InlineData(TicketState.OnSite, true)]
    [InlineData(TicketState.OnHold, true)]
    [InlineData(TicketState.Repaired, false)]
    [InlineData(TicketState.Verified, false)]
    [InlineData(TicketState.Closed, false)]
    [InlineData(TicketState.Cancelled, false)]
    public void A_report_after_the_repair_says_that_it_is_not_repaired(TicketState state, bool same) =>
        Assert.Equal(same, Reason(Lift, Ticket("Failure_Alarm", "lift-1", state: state)) is not null);

    [Fact]
    public void Another_site_or_area_is_another_fault()
    {
        Assert.Null(Reason(Lift with { SiteId = "t" }, Ticket("Failure_Alarm", "lift-1")));
        Assert.Null(Reason(Lift with { Asset = null, Area = "tower-b" }, Ticket("Failure_Alarm", "lift-1")));
    }

    private static SameFaultReason? Reason(ReportedFault fault, Ticket ticket, bool sameReporter = false) => SameFault.Of(fault, ticket, sameReporter, TimeSpan.FromHours(24), Now);

    private static Ticket Ticket(string faultClass, string? asset, int age = 1, TicketState state = TicketState.Raised) => new()
    {
        Number = "1", Level = 3, State = state, TitleZh = "", TitleEn = "", Trade = "elevator", SiteId = "s", Area = "tower-a", Asset = asset, FaultClass = faultClass,
        RaisedAt = Now.AddHours(-age), RecordedAt = Now, Source = "hotline",
    };
}
