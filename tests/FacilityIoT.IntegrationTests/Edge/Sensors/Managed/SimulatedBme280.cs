using System.Buffers.Binary;

namespace FacilityIoT.IntegrationTests.Edge.Sensors;

/// <summary>
/// A BME280's registers: calibration and raw values of the example in BST-BMP280-DS001, 3.12, with a humidity of 40 % (BST-BME280-DS002, 4.2.3 and 5.3).
/// A measurement is made when one is asked for, of what is not skipped; what is skipped reads 0x80000.
/// </summary>
internal sealed class SimulatedBme280 : RegisterFile
{
    private const byte Reset = 0xE0;
    private const byte ControlHumidity = 0xF2;
    private const byte ControlMeasurement = 0xF4;
    private const int RawTemperature = 519888;
    private const int RawPressure = 415148;
    private const int Skipped = 0x80000;

    public SimulatedBme280(int address)
        : base(1, address)
    {
        Registers[0xD0] = 0x60;
        short[] calibration = [27504, 26435, -1000, unchecked((short)36477), -10685, 3024, 2855, 140, -7, 15500, -14600, 6000];
        for (var i = 0; i < calibration.Length; i++)
        {
            BinaryPrimitives.WriteInt16LittleEndian(Registers.AsSpan(0x88 + (2 * i)), calibration[i]);
        }

        // H1 75, H2 370, H3 0, H4 313, H5 50, H6 30: as found in a sensor.
        Registers[0xA1] = 75;
        new byte[] { 370 & 0xFF, 370 >> 8, 0, 313 >> 4, (313 & 0xF) | (50 & 0xF) << 4, 50 >> 4, 30 }.CopyTo(Registers, 0xE1);
        Clear();
    }

    /// <summary>The supply was gone for a moment: everything that was set is forgotten.</summary>
    public void LoseSupply() => Clear();

    protected override void Store(byte at, byte value)
    {
        base.Store(at, value);
        if (at == Reset)
        {
            Clear();
        }
        else if (at == ControlMeasurement && (value & 3) != 0)
        {
            Measure(value >> 5 != 0, (value >> 2 & 7) != 0, (Registers[ControlHumidity] & 7) != 0);
            Registers[at] = (byte)(value & ~3);
        }
    }

    private void Clear()
    {
        (Registers[ControlHumidity], Registers[ControlMeasurement], Registers[0xF5]) = (0, 0, 0);
        Measure(false, false, false);
    }

    private void Measure(bool temperature, bool pressure, bool humidity)
    {
        Put20(0xFA, temperature ? RawTemperature : Skipped);
        Put20(0xF7, pressure ? RawPressure : Skipped);
        BinaryPrimitives.WriteUInt16BigEndian(Registers.AsSpan(0xFD), humidity ? RawHumidity : (ushort)0x8000);
    }

    /// <summary>The raw value of 40 % at 25.08 °C: the data sheet's formula solved by trial.</summary>
    private static ushort RawHumidity { get; } = (ushort)Enumerable.Range(0, 65536).First(raw => Percent(raw) >= 40);

    private static double Percent(int raw)
    {
        const double fine = 128422 - 76800.0;
        var humidity = (raw - ((313 * 64.0) + (50 / 16384.0 * fine))) * (370 / 65536.0 * (1 + (30 / 67108864.0 * fine)));
        return humidity * (1 - (75 * humidity / 524288.0));
    }

    private void Put20(int at, int value)
    {
        Registers[at] = (byte)(value >> 12);
        Registers[at + 1] = (byte)(value >> 4);
        Registers[at + 2] = (byte)(value << 4);
    }
}
