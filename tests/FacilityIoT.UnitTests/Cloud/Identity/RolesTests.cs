using FacilityIoT.Cloud.Identity;

namespace FacilityIoT.UnitTests.Cloud.Identity;

public sealed class RolesTests
{
    [Theory]
    [InlineData("operator", 4)]
    [InlineData("engineer", 3)]
    [InlineData("supervisor", 2)]
    [InlineData("administrator", 1)]
    public void Each_role_may_do_what_those_before_it_may(string role, int allowed)
    {
        Assert.Equal(allowed, Roles.AtLeast(role).Count());
        Assert.Contains("administrator", Roles.AtLeast(role));
    }

    [Theory]
    [InlineData("root")]
    [InlineData("Administrator")]
    [InlineData("")]
    [InlineData(null)]
    public void An_unknown_role_is_refused_with_the_roles_that_there_are(string? role)
    {
        Assert.False(Roles.IsKnown(role));
        Assert.Contains("operator, engineer, supervisor, administrator", Roles.Refusal(role), StringComparison.Ordinal);
    }
}
