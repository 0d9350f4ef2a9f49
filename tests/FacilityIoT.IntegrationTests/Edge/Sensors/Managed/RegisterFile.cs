using System.Device.I2c;

namespace FacilityIoT.IntegrationTests.Edge;

/// <summary>A device on I²C that is nothing but registers of one byte: the first byte of a write names the register, a read goes on from there.</summary>
internal class RegisterFile(int bus, int address) : I2cDevice
{
    private byte register;

    public byte[] Registers { get; } = new byte[256];

    /// <summary>The device does not answer.</summary>
    public bool Gone { get; set; }

    public bool Disposed { get; private set; }

    public override I2cConnectionSettings ConnectionSettings { get; } = new(bus, address);

    public override void Read(Span<byte> buffer)
    {
        ThrowIfGone();
        for (var i = 0; i < buffer.Length; i++)
        {
            buffer[i] = Registers[(byte)(register + i)];
        }
    }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        ThrowIfGone();
        register = buffer[0];
        for (var i = 1; i < buffer.Length; i++)
        {
            Store((byte)(register + i - 1), buffer[i]);
        }
    }

    public override void WriteRead(ReadOnlySpan<byte> writeBuffer, Span<byte> readBuffer)
    {
        Write(writeBuffer);
        Read(readBuffer);
    }

    protected virtual void Store(byte at, byte value) => Registers[at] = value;

    protected override void Dispose(bool disposing)
    {
        Disposed = true;
        base.Dispose(disposing);
    }

    private void ThrowIfGone()
    {
        if (Gone)
        {
            throw new IOException("Error 121. Could not perform I2C data transfer.");
        }
    }
}
