using FacilityIoT.Cloud.Tickets;
using FsCheck;
using FsCheck.Fluent;

namespace FacilityIoT.UnitTests.Cloud.Tickets;

public sealed class TicketNumberTests
{
    private static readonly Arbitrary<string> Numbers = (from days in Gen.Choose(0, 20_000)
                                                         from count in Gen.Choose(1, 40_000)
                                                         select TicketNumber.Of(DateOnly.FromDayNumber(739_000 + days), count)).ToArbitrary();

    [Fact]
    public void A_number_is_day_count_and_check_digit()
    {
        var number = TicketNumber.Of(new DateOnly(2026, 11, 21), 42);

        Assert.Matches("^261121-042-[0-9]$", number);
        Assert.True(TicketNumber.IsValid(number));
        Assert.True(TicketNumber.IsValid(number.Replace('-', ' ')));
    }

    [Fact]
    public void Every_number_is_valid_and_says_its_day_and_count() =>
        Prop.ForAll(Numbers, number => TicketNumber.IsValid(number) && number.Length >= 12).QuickCheckThrowOnFailure();

    [Fact]
    public void One_wrong_digit_is_found() => Prop.ForAll(
        Numbers,
        number => Enumerable.Range(0, number.Length).Where(at => number[at] != '-').All(at =>
            "0123456789".Where(digit => digit != number[at]).All(digit => !TicketNumber.IsValid(number[..at] + digit + number[(at + 1)..])))).QuickCheckThrowOnFailure();

    [Fact]
    public void Two_neighbours_in_the_wrong_order_are_found() => Prop.ForAll(
        Numbers,
        number =>
        {
            var digits = number.Replace("-", "", StringComparison.Ordinal);
            return Enumerable.Range(0, digits.Length - 1).Where(at => digits[at] != digits[at + 1])
                .All(at => !TicketNumber.IsValid(digits[..at] + digits[at + 1] + digits[at] + digits[(at + 2)..]));
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("261121")]
    [InlineData("ticket 42")]
    public void What_is_no_number_is_refused(string? text) => Assert.False(TicketNumber.IsValid(text));
}
