using System.Text;
using FacilityIoT.Wire.Delivery;

namespace FacilityIoT.UnitTests.Wire;

public sealed class Crc32CTests
{
    [Theory]
    [InlineData("", 0u)]
    [InlineData("123456789", 0xE3069283u)]
    [InlineData("a", 0xC1D04330u)]
    public void Known_texts_have_their_published_check_sums(string text, uint expected) =>
        Assert.Equal(expected, Crc32C.Of(Encoding.ASCII.GetBytes(text)));

    [Fact]
    public void Thirty_two_zero_bytes_have_the_check_sum_of_RFC_3720() => Assert.Equal(0x8A9136AAu, Crc32C.Of(new byte[32]));
}
