using FacilityIoT.Wire.Delivery;
using FsCheck;
using FsCheck.Fluent;

namespace FacilityIoT.UnitTests.Wire;

public sealed class FrameRangesTests
{
    [Fact]
    public void Any_order_and_repetition_of_adds_gives_the_set_that_a_hash_set_gives() =>
        Prop.ForAll(ArbMap.Default.ArbFor<int[]>(), numbers =>
        {
            var model = new HashSet<long>();
            var set = new FrameRanges();
            foreach (var fseq in numbers.Select(number => Math.Abs((long)number % 60) + 1))
            {
                Assert.Equal(model.Add(fseq), set.Add(fseq));
            }

            AssertHolds(model, set);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Any_order_of_ranges_and_watermarks_gives_the_set_that_a_hash_set_gives() =>
        Prop.ForAll(ArbMap.Default.ArbFor<(int From, int Length, bool UpTo)[]>(), steps =>
        {
            var model = new HashSet<long>();
            var set = new FrameRanges();
            foreach (var (from, length, upTo) in steps)
            {
                var last = Math.Abs((long)from % 80) + 1 + Math.Abs((long)length % 9);
                var first = upTo ? 1 : Math.Abs((long)from % 80) + 1;
                if (upTo)
                {
                    set.AddUpTo(last);
                }
                else
                {
                    set.AddRange(first, last);
                }

                for (var fseq = first; fseq <= last; fseq++)
                {
                    model.Add(fseq);
                }
            }

            AssertHolds(model, set);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void What_is_missing_and_what_is_there_are_all_numbers_once() =>
        Prop.ForAll(ArbMap.Default.ArbFor<int[]>(), ArbMap.Default.ArbFor<int>(), (numbers, end) =>
        {
            var last = Math.Abs((long)end % 70);
            var set = new FrameRanges();
            foreach (var number in numbers)
            {
                set.Add(Math.Abs((long)number % 60) + 1);
            }

            var missing = set.MissingUpTo(last).SelectMany(range => Numbers(range.First, range.Last));
            Assert.Equal(Numbers(1, last).Where(number => !set.Contains(number)), missing);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Text_comes_back_as_the_same_set() =>
        Prop.ForAll(ArbMap.Default.ArbFor<int[]>(), numbers =>
        {
            var set = new FrameRanges();
            foreach (var number in numbers)
            {
                set.Add(Math.Abs((long)number) + 1);
            }

            Assert.True(FrameRanges.TryParse(set.Watermark, set.RangesText(int.MaxValue), out var parsed));
            Assert.Equal(set.Watermark, parsed.Watermark);
            Assert.Equal(set.Ranges, parsed.Ranges);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Text_holds_the_lowest_ranges_first_and_no_more_than_asked()
    {
        var set = new FrameRanges();
        set.AddUpTo(100);
        set.AddRange(200, 260);
        set.AddRange(105, 180);
        set.Add(300);

        Assert.Equal("105-180,200-260,300", set.RangesText());
        Assert.Equal("105-180", set.RangesText(1));
        Assert.Equal("105-180,300", set.RangesText(2));
    }

    [Theory]
    [InlineData(-1, null)]
    [InlineData(0, "a")]
    [InlineData(0, "5-")]
    [InlineData(0, "5-4")]
    [InlineData(0, "0-4")]
    [InlineData(0, "-4")]
    [InlineData(0, "1-2,,4")]
    [InlineData(0, " 1")]
    [InlineData(0, "99999999999999999999")]
    public void Text_of_another_form_is_refused(long watermark, string? text)
    {
        Assert.False(FrameRanges.TryParse(watermark, text, out var parsed));
        Assert.Null(parsed);
    }

    [Fact]
    public void The_largest_number_is_a_number_like_any_other()
    {
        var set = new FrameRanges();
        set.Add(long.MaxValue);
        set.AddRange(long.MaxValue - 1, long.MaxValue);

        Assert.Equal([(long.MaxValue - 1, long.MaxValue)], set.Ranges);
        Assert.True(set.Contains(long.MaxValue));
        Assert.False(set.Contains(long.MaxValue - 2));
        Assert.Equal([(1, long.MaxValue - 2)], set.MissingUpTo(long.MaxValue));
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(5, 4)]
    public void A_range_without_a_number_is_an_error_of_the_caller(long first, long last) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new FrameRanges().AddRange(first, last));

    private static IEnumerable<long> Numbers(long first, long last)
    {
        for (var number = first; number <= last; number++)
        {
            yield return number;
        }
    }

    private static void AssertHolds(HashSet<long> model, FrameRanges set)
    {
        var watermark = 0L;
        while (model.Contains(watermark + 1))
        {
            watermark++;
        }

        Assert.Equal(watermark, set.Watermark);
        for (var fseq = -1L; fseq <= 100; fseq++)
        {
            Assert.Equal(model.Contains(fseq), set.Contains(fseq));
        }

        var end = set.Watermark;
        foreach (var (first, last) in set.Ranges)
        {
            Assert.True(first > end + 1, "ranges are ascending, disjoint and not adjacent");
            Assert.True(last >= first);
            end = last;
        }
    }
}
