using FacilityIoT.Testing;

namespace FacilityIoT.UnitTests.Testing.Managed;

public sealed class AccessListTests
{
    private static readonly AccessList List = AccessList.Parse("""
        # A box, and somebody who may do everything.
        user box
        topic write spBv1.0/site/+/box
        topic read spBv1.0/site/NCMD/box
        topic read spBv1.0/STATE/+

        user all
        topic #
        """);

    [Theory]
    [InlineData("box", "spBv1.0/site/NBIRTH/box", true)]
    [InlineData("box", "spBv1.0/site/NBIRTH/other", false)]
    [InlineData("box", "spBv1.0/site/NBIRTH/box/device", false)]
    [InlineData("box", "spBv1.0/STATE/cloud", false)]
    [InlineData("all", "anything/at/all", true)]
    [InlineData("nobody", "spBv1.0/site/NBIRTH/box", false)]
    public void Who_may_write(string user, string topic, bool may) => Assert.Equal(may, List.MayWrite(user, topic));

    [Theory]
    [InlineData("box", "spBv1.0/site/NCMD/box", true)]
    [InlineData("box", "spBv1.0/STATE/cloud", true)]
    [InlineData("box", "spBv1.0/STATE/+", true)]
    [InlineData("box", "spBv1.0/STATE/#", false)]
    [InlineData("box", "spBv1.0/+/NCMD/box", false)]
    [InlineData("box", "#", false)]
    [InlineData("all", "spBv1.0/#", true)]
    public void Who_may_read(string user, string filter, bool may) => Assert.Equal(may, List.MayRead(user, filter));

    [Fact]
    public void A_line_that_it_does_not_know_is_named() =>
        Assert.Contains("pattern write x/%u", Assert.Throws<FormatException>(() => AccessList.Parse("pattern write x/%u")).Message, StringComparison.Ordinal);
}
