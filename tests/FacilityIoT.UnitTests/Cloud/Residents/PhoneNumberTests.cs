using FacilityIoT.Cloud.Residents;

namespace FacilityIoT.UnitTests.Cloud.Residents;

public sealed class PhoneNumberTests
{
    [Theory]
    [InlineData("138 0000 1234")]
    [InlineData("138-0000-1234")]
    [InlineData("+86 138 0000 1234")]
    [InlineData("0086 13800001234")]
    public void One_number_however_it_is_written(string text) => Assert.Equal("13800001234", PhoneNumber.Normalize(text));

    [Theory]
    [InlineData("+49 (151) 123-456", "+49151123456")]
    [InlineData("(021) 5555 1234", "02155551234")]
    [InlineData("110", "110")]
    public void Other_numbers_keep_what_tells_them_apart(string text, string expected) => Assert.Equal(expected, PhoneNumber.Normalize(text));

    [Theory]
    [InlineData("")]
    [InlineData("12")]
    [InlineData("call me")]
    [InlineData("+")]
    [InlineData("1234567890123456")]
    [InlineData("１３８００００１２３４")]
    [InlineData(null)]
    public void What_is_no_number_is_null(string? text) => Assert.Null(PhoneNumber.Normalize(text));
}
