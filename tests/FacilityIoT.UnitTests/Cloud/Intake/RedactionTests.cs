using FacilityIoT.Cloud.Intake;
using FacilityIoT.Cloud.Residents;

namespace FacilityIoT.UnitTests.Cloud.Intake;

public sealed class RedactionTests
{
    private static readonly ResidentDetails Reporter = new("李某甲", "02155551234", "三单元1204室");

    [Theory]
    [InlineData("我是李某甲，住三单元1204室，水管漏水", "我是李**，住****，水管漏水")]
    [InlineData("回电 02155551234", "回电 021****1234")]
    [InlineData("call 138 0000 1234 or +86-13800001234", "call 138****1234 or 138****1234")]
    [InlineData("邻居电话13900004321，请联系", "邻居电话139****4321，请联系")]
    [InlineData("ticket 260301-001-8, meter 20138000012345", "ticket 260301-001-8, meter 20138000012345")]
    [InlineData(null, null)]
    public void What_tells_who_it_is_does_not_reach_the_ticket(string? said, string? stored) => Assert.Equal(stored, Redaction.Of(said, Reporter));

    [Fact]
    public void A_name_of_one_character_is_left_in_because_it_is_in_too_many_words() =>
        Assert.Equal("水管漏水", Redaction.Of("水管漏水", new ResidentDetails("水", null, null)));
}
