using System.Buffers.Binary;
using System.Device.I2c;

namespace FacilityIoT.IntegrationTests.Edge.Sensors;

/// <summary>An ADS1115: registers of two bytes; writing the configuration measures what its multiplexer names (SBAS444, 9.6).</summary>
internal sealed class SimulatedAds1115(int address, double[] volts) : I2cDevice
{
    private const int Conversion = 0;
    private const int Configuration = 1;
    private static readonly double[] FullScales = [6.144, 4.096, 2.048, 1.024, 0.512, 0.256, 0.256, 0.256];
    private readonly ushort[] registers = [0, 0x8583, 0x8000, 0x7FFF];
    private int register;

    public bool Gone { get; set; }

    public bool Disposed { get; private set; }

    public override I2cConnectionSettings ConnectionSettings { get; } = new(1, address);

    public override void Read(Span<byte> buffer)
    {
        ThrowIfGone();
        BinaryPrimitives.WriteUInt16BigEndian(buffer, registers[register]);
    }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        ThrowIfGone();
        register = buffer[0];
        if (buffer.Length == 3)
        {
            registers[register] = BinaryPrimitives.ReadUInt16BigEndian(buffer[1..]);
            Measure();
        }
    }

    public override void WriteRead(ReadOnlySpan<byte> writeBuffer, Span<byte> readBuffer)
    {
        Write(writeBuffer);
        Read(readBuffer);
    }

    protected override void Dispose(bool disposing)
    {
        Disposed = true;
        base.Dispose(disposing);
    }

    private void Measure()
    {
        var input = (registers[Configuration] >> 12 & 7) - 4;
        if (register == Configuration && input >= 0)
        {
            var fullScale = FullScales[registers[Configuration] >> 9 & 7];
            var raw = Math.Clamp(Math.Round(volts[input] / fullScale * 32768), short.MinValue, short.MaxValue);
            registers[Conversion] = (ushort)(short)raw;
        }
    }

    private void ThrowIfGone()
    {
        if (Gone)
        {
            throw new IOException("Error 121. Could not perform I2C data transfer.");
        }
    }
}
