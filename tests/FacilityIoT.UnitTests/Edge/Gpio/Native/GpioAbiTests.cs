using System.Runtime.InteropServices;
using FacilityIoT.Edge.Gpio;
using FacilityIoT.Edge.Gpio.Native;

namespace FacilityIoT.UnitTests.Edge.Gpio;

/// <summary>Sizes, offsets and request numbers as a C compiler gives them for linux/gpio.h.</summary>
public sealed unsafe class GpioAbiTests
{
    [Fact]
    public void Structures_have_the_kernels_sizes() => Assert.Equal(
        [68, 16, 24, 272, 592, 256, 16, 48],
        [
            sizeof(GpioAbi.ChipInfo), sizeof(GpioAbi.LineAttribute), sizeof(GpioAbi.LineConfigAttribute), sizeof(GpioAbi.LineConfig),
            sizeof(GpioAbi.LineRequest), sizeof(GpioAbi.LineInfo), sizeof(GpioAbi.LineValues), sizeof(GpioAbi.LineEvent),
        ]);

    [Fact]
    public void Fields_are_at_the_kernels_offsets()
    {
        Assert.Equal(288, Offset<GpioAbi.LineRequest>(nameof(GpioAbi.LineRequest.Config)));
        Assert.Equal(560, Offset<GpioAbi.LineRequest>(nameof(GpioAbi.LineRequest.Lines)));
        Assert.Equal(588, Offset<GpioAbi.LineRequest>(nameof(GpioAbi.LineRequest.Fd)));
        Assert.Equal(72, Offset<GpioAbi.LineInfo>(nameof(GpioAbi.LineInfo.Flags)));
        Assert.Equal(32, Offset<GpioAbi.LineConfig>(nameof(GpioAbi.LineConfig.Items)));
        Assert.Equal(16, Offset<GpioAbi.LineEvent>(nameof(GpioAbi.LineEvent.Sequence)));
    }

    [Fact]
    public void Requests_have_the_kernels_numbers() => Assert.Equal(
        [0x8044b401, 0xc100b405, 0xc250b407, 0xc010b40e],
        [GpioAbi.GetChipInfo, GpioAbi.GetLineInfo, GpioAbi.GetLine, GpioAbi.GetValues]);

    [Fact]
    public void A_name_ends_at_its_first_zero_or_after_32_bytes()
    {
        var bytes = stackalloc byte[GpioAbi.NameSize];
        new Span<byte>(bytes, GpioAbi.NameSize).Fill((byte)'a');
        Assert.Equal(new string('a', 32), GpioAbi.Text(bytes));
        bytes[5] = 0;
        Assert.Equal("aaaaa", GpioAbi.Text(bytes));
    }

    private static int Offset<T>(string field) => (int)Marshal.OffsetOf<T>(field);
}
