using FacilityIoT.Cloud.Residents;
using FsCheck;
using FsCheck.Fluent;

namespace FacilityIoT.UnitTests.Cloud.Residents;

public sealed class MaskingTests
{
    [Theory]
    [InlineData("张伟", "张**")]
    [InlineData("Smith", "S**")]
    [InlineData("𠮷田", "𠮷**")]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void A_name_shows_its_first_character(string? name, string? masked) => Assert.Equal(masked, Masking.Name(name));

    [Theory]
    [InlineData("13800001234", "138****1234")]
    [InlineData("+4915112345678", "+49151****5678")]
    [InlineData("5551234", "****34")]
    [InlineData("120", "****")]
    [InlineData(null, null)]
    public void A_phone_shows_its_ends(string? phone, string? masked) => Assert.Equal(masked, Masking.Phone(phone));

    [Fact]
    public void Of_any_number_at_least_three_digits_stay_hidden_and_its_length_from_seven_to_ten() => Prop.ForAll(
        Gen.Choose('0', '9').Select(digit => (char)digit).ArrayOf().Where(digits => digits.Length is >= 3 and <= 15).Select(digits => new string(digits)).ToArbitrary(),
        phone => Masking.Phone(phone) is { } masked && masked.Count(char.IsAsciiDigit) <= phone.Length - 3 && (phone.Length is < 7 or > 10 || masked.Length == 6))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(2_000));

    [Fact]
    public void Details_that_get_into_a_log_are_masked()
    {
        var text = $"{new ResidentDetails("张伟", "13800001234", "3-1204")}";
        Assert.DoesNotContain("伟", text, StringComparison.Ordinal);
        Assert.DoesNotContain("00001234", text, StringComparison.Ordinal);
        Assert.DoesNotContain("1204", text, StringComparison.Ordinal);
    }
}
