using FacilityIoT.Cloud.Identity;

namespace FacilityIoT.UnitTests.Cloud.Identity;

public sealed class ApiKeyTokenTests
{
    [Fact]
    public void A_new_key_is_read_back_and_matches_its_hash()
    {
        var token = ApiKeyToken.New();
        Assert.True(ApiKeyToken.TryParse(token.Text, out var parsed));
        Assert.Equal(token, parsed);
        Assert.True(parsed.Matches(token.Hash()));
    }

    [Fact]
    public void Two_keys_differ_in_both_parts()
    {
        var (first, second) = (ApiKeyToken.New(), ApiKeyToken.New());
        Assert.NotEqual(first.Prefix, second.Prefix);
        Assert.NotEqual(first.Text[18..], second.Text[18..]);
    }

    [Fact]
    public void A_key_with_one_other_character_does_not_match()
    {
        var token = ApiKeyToken.New();
        var changed = token.Text[..^2] + (token.Text[^2] == 'A' ? 'B' : 'A') + token.Text[^1];
        Assert.True(ApiKeyToken.TryParse(changed, out var other));
        Assert.False(other.Matches(token.Hash()));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("fiot_")]
    [InlineData("fiot_0123456789ab-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("xiot_0123456789ab_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("fiot_0123456789ab_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    public void What_is_not_a_key_is_refused(string? text) => Assert.False(ApiKeyToken.TryParse(text, out _));

    [Fact]
    public void Written_into_a_log_a_key_shows_only_its_prefix()
    {
        var token = ApiKeyToken.New();
        Assert.DoesNotContain(token.Text[18..], $"{token}", StringComparison.Ordinal);
        Assert.Contains(token.Prefix, $"{token}", StringComparison.Ordinal);
    }
}
