using FacilityIoT.Cloud.Knowledge;
using FsCheck;
using FsCheck.Fluent;

namespace FacilityIoT.UnitTests.Cloud.Knowledge;

public sealed class TermsTests
{
    [Theory]
    [InlineData("集水井", "集 水 井 集水 水井")]
    [InlineData("Pumps don't START", "pump don t start")]
    [InlineData("更换KEY-5浮球", "更 换 更换 key 5 浮 球 浮球")]
    [InlineData("ＵＰＳ１号", "ups1 号")]
    [InlineData("glass", "glass")]
    [InlineData("gas", "gas")]
    [InlineData("  ,。 ", "")]
    [InlineData(null, "")]
    public void Words_as_they_are_and_Chinese_by_characters_and_pairs(string? text, string terms) => Assert.Equal(terms, string.Join(' ', Terms.Of(text)));

    [Theory]
    [InlineData("水泵不启动", "水泵 泵不 不启 启动")]
    [InlineData("泵", "泵")]
    [InlineData("泵 pump 泵", "泵 pump")]
    public void A_question_looks_for_pairs_and_for_a_character_that_stands_alone(string text, string terms) => Assert.Equal(terms, string.Join(' ', Terms.Asked(text)));

    [Fact]
    public void Whatever_is_asked_is_found_in_the_text_it_was_taken_from() => Prop.ForAll(
        Gen.Elements("水", "泵", "漏", "Pump", "s", " ", "-", "5", "，", "ＡＢ").ArrayOf().Select(string.Concat).ToArbitrary(),
        text => !Terms.Asked(text).Except(Terms.Of(text)).Any()).Check(Config.QuickThrowOnFailure.WithMaxTest(2_000));
}
