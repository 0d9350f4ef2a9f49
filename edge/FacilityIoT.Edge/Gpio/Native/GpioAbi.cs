using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace FacilityIoT.Edge.Gpio.Native;

/// <summary>The kernel's GPIO user interface, version 2 (linux/gpio.h, since Linux 5.10): the parts that inputs need.</summary>
internal static unsafe class GpioAbi
{
    public const int NameSize = 32;
    public const int MaxLines = 64;
    public const int MaxAttributes = 10;

    public const ulong FlagUsed = 1 << 0;
    public const ulong FlagActiveLow = 1 << 1;
    public const ulong FlagInput = 1 << 2;
    public const ulong FlagEdgeRising = 1 << 4;
    public const ulong FlagEdgeFalling = 1 << 5;
    public const ulong FlagPullUp = 1 << 8;
    public const ulong FlagPullDown = 1 << 9;
    public const ulong FlagBiasDisabled = 1 << 10;

    public const uint AttributeFlags = 1;
    public const uint AttributeDebounce = 3;

    /// <summary>From inactive to active, after active-low.</summary>
    public const uint EventRising = 1;

    public static readonly nuint GetChipInfo = Request(read: true, write: false, 0x01, sizeof(ChipInfo));
    public static readonly nuint GetLineInfo = Request(read: true, write: true, 0x05, sizeof(LineInfo));
    public static readonly nuint GetLine = Request(read: true, write: true, 0x07, sizeof(LineRequest));
    public static readonly nuint GetValues = Request(read: true, write: true, 0x0E, sizeof(LineValues));

    /// <summary>A name of the kernel's, up to its first zero byte.</summary>
    public static string Text(byte* name) => Marshal.PtrToStringUTF8((nint)name, NameLength(name));

    private static int NameLength(byte* name)
    {
        var length = new ReadOnlySpan<byte>(name, NameSize).IndexOf((byte)0);
        return length < 0 ? NameSize : length;
    }

    /// <summary><c>_IOR</c> and <c>_IOWR</c> of the type 0xB4, as on every architecture that .NET runs on.</summary>
    private static nuint Request(bool read, bool write, int number, int size) =>
        ((read ? 2u : 0u) | (write ? 1u : 0u)) << 30 | (uint)size << 16 | 0xB4u << 8 | (uint)number;

    /// <summary><c>struct gpiochip_info</c></summary>
    public struct ChipInfo
    {
        public fixed byte Name[NameSize];
        public fixed byte Label[NameSize];
        public uint Lines;
    }

    /// <summary><c>struct gpio_v2_line_attribute</c></summary>
    [StructLayout(LayoutKind.Explicit, Size = 16)]
    public struct LineAttribute
    {
        [FieldOffset(0)]
        public uint Id;

        [FieldOffset(8)]
        public ulong Flags;

        [FieldOffset(8)]
        public uint DebounceMicroseconds;
    }

    /// <summary><c>struct gpio_v2_line_config_attribute</c></summary>
    public struct LineConfigAttribute
    {
        public LineAttribute Attribute;

        /// <summary>A bit for each requested line, by its place in the request.</summary>
        public ulong Mask;
    }

    /// <summary><c>struct gpio_v2_line_config</c></summary>
    public struct LineConfig
    {
        public ulong Flags;
        public uint Attributes;
        public fixed uint Padding[5];
        public ConfigAttributes Items;
    }

    [InlineArray(MaxAttributes)]
    public struct ConfigAttributes
    {
        private LineConfigAttribute first;
    }

    /// <summary><c>struct gpio_v2_line_request</c></summary>
    public struct LineRequest
    {
        public fixed uint Offsets[MaxLines];
        public fixed byte Consumer[NameSize];
        public LineConfig Config;
        public uint Lines;
        public uint EventBufferSize;
        public fixed uint Padding[5];
        public int Fd;
    }

    [InlineArray(MaxAttributes)]
    public struct LineAttributes
    {
        private LineAttribute first;
    }

    /// <summary><c>struct gpio_v2_line_info</c></summary>
    public struct LineInfo
    {
        public fixed byte Name[NameSize];
        public fixed byte Consumer[NameSize];
        public uint Offset;
        public uint AttributeCount;
        public ulong Flags;
        public LineAttributes Attributes;
        public fixed uint Padding[4];
    }

    /// <summary><c>struct gpio_v2_line_values</c></summary>
    public struct LineValues
    {
        public ulong Bits;
        public ulong Mask;
    }

    /// <summary><c>struct gpio_v2_line_event</c></summary>
    public struct LineEvent
    {
        /// <summary>CLOCK_MONOTONIC.</summary>
        public ulong TimestampNs;
        public uint Id;
        public uint Offset;

        /// <summary>Counts the events of the request; a gap means that the kernel dropped some.</summary>
        public uint Sequence;
        public uint LineSequence;
        public fixed uint Padding[6];
    }
}
