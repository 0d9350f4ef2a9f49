using FacilityIoT.Edge.Configuration;
using FacilityIoT.Edge.Drivers;
using FacilityIoT.Edge.Modbus;
using FacilityIoT.PlantSimulator;
using FacilityIoT.Testing;

namespace FacilityIoT.IntegrationTests.Edge.Modbus;

/// <summary>
/// What every <see cref="IModbusMaster"/> must do, on a device whose units 1 and 2 have addresses 0–1999: every holding register holds its
/// address, every input register its address + 1000, odd coils and even discrete inputs are on.
/// </summary>
public abstract class ModbusMasterContract : IAsyncLifetime
{
    private readonly List<IModbusMaster> opened = [];
    private int port;

    /// <summary>Starts the device; 0 for any free port.</summary>
    /// <returns>Its port.</returns>
    protected abstract Task<int> StartDeviceAsync(int port);

    protected abstract Task StopDeviceAsync();

    protected virtual IModbusMaster Create(ModbusBus bus) => DriverPorts.Modbus(bus, TimeProvider.System);

    public async ValueTask InitializeAsync() => port = await StartDeviceAsync(0);

    public async ValueTask DisposeAsync()
    {
        opened.ForEach(m => m.Dispose());
        await StopDeviceAsync();
        GC.SuppressFinalize(this);
    }

    [Theory]
    [InlineData(ModbusTable.Holding, 0, 1, 0)]
    [InlineData(ModbusTable.Holding, 17, 125, 0)]
    [InlineData(ModbusTable.Input, 1875, 125, 1000)]
    public void Registers_arrive_in_wire_order(ModbusTable table, ushort address, int count, int plus)
    {
        var words = new ushort[count];
        Assert.Equal(ModbusOutcome.Ok, Open().ReadRegisters(1, table, address, words).Outcome);
        Assert.Equal(Enumerable.Range(address + plus, count), words.Select(w => (int)w));
    }

    [Theory]
    [InlineData(ModbusTable.Coil, 0, 1, 1)]
    [InlineData(ModbusTable.Coil, 0, 2000, 1)]
    [InlineData(ModbusTable.Discrete, 3, 13, 0)]
    public void Bits_arrive_in_order(ModbusTable table, ushort address, int count, int onWhen)
    {
        var bits = new bool[count];
        Assert.Equal(ModbusOutcome.Ok, Open().ReadBits(2, table, address, bits).Outcome);
        Assert.Equal(Enumerable.Range(address, count).Select(a => a % 2 == onWhen), bits);
    }

    [Fact]
    public void An_address_that_does_not_exist_is_exception_2_and_the_next_read_is_answered()
    {
        var master = Open();
        var refused = master.ReadRegisters(1, ModbusTable.Holding, 1999, new ushort[2]);
        Assert.Equal((ModbusOutcome.Exception, (byte)2), (refused.Outcome, refused.Exception));
        Assert.True(master.ReadRegisters(1, ModbusTable.Holding, 1999, new ushort[1]).Ok);
    }

    [Fact]
    public void A_unit_that_is_not_there_gives_no_value()
    {
        // Gateways say so with exception 0B; others stay silent.
        var result = Open().ReadRegisters(9, ModbusTable.Holding, 0, new ushort[1]);
        Assert.True(result is { Outcome: ModbusOutcome.Exception, Exception: 11 } or { Outcome: ModbusOutcome.TimedOut }, result.ToString());
    }

    [Fact]
    public void A_thousand_reads_of_all_sizes_each_get_their_own_answer()
    {
        var master = Open();
        var random = new Random(7);
        for (var i = 0; i < 1000; i++)
        {
            var words = new ushort[random.Next(1, 126)];
            var address = (ushort)random.Next(0, 2000 - words.Length);
            Assert.True(master.ReadRegisters((byte)random.Next(1, 3), ModbusTable.Holding, address, words).Ok);
            Assert.Equal(Enumerable.Range(address, words.Length), words.Select(w => (int)w));
        }
    }

    [Fact]
    public async Task A_device_that_restarts_is_unreachable_meanwhile_and_read_again_without_a_new_master()
    {
        var master = Open();
        Assert.True(master.ReadRegisters(1, ModbusTable.Holding, 5, new ushort[1]).Ok);

        await StopDeviceAsync();
        var gone = master.ReadRegisters(1, ModbusTable.Holding, 5, new ushort[1]);
        Assert.Equal(ModbusOutcome.Unreachable, gone.Outcome);
        Assert.Contains($"127.0.0.1:{port}", gone.Detail, StringComparison.Ordinal);

        await StartDeviceAsync(port);
        var word = new ushort[1];
        await Eventually.TrueAsync(() => master.ReadRegisters(1, ModbusTable.Holding, 5, word).Ok, TimeSpan.FromSeconds(10), "an answer");
        Assert.Equal(5, word[0]);
    }

    [Fact]
    public async Task A_device_that_closes_idle_connections_loses_no_read()
    {
        var master = Open();
        Assert.True(master.ReadRegisters(1, ModbusTable.Holding, 5, new ushort[1]).Ok);
        await StopDeviceAsync();
        await StartDeviceAsync(port);
        Assert.True(master.ReadRegisters(1, ModbusTable.Holding, 5, new ushort[1]).Ok);
    }

    private IModbusMaster Open()
    {
        var master = Create(SampleBus.Bus(port) with { Timeout = TimeSpan.FromSeconds(2) });
        opened.Add(master);
        return master;
    }
}
