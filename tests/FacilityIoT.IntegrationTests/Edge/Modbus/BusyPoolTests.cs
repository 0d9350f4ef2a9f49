using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using FacilityIoT.Edge.Configuration;
using FacilityIoT.Edge.Drivers;
using FacilityIoT.Edge.Modbus;
using FacilityIoT.PlantSimulator;

namespace FacilityIoT.IntegrationTests.Edge.Modbus;

/// <summary>Alone in the process: it takes the thread pool away from everybody.</summary>
[CollectionDefinition(nameof(BusyPool), DisableParallelization = true)]
public sealed class BusyPool;

/// <summary>A bus has a thread of its own, so that whatever else the box does cannot make a device late.</summary>
[Collection(nameof(BusyPool))]
public sealed class BusyPoolTests
{
    private const int Many = 200;

    [Fact]
    public async Task A_connection_is_made_and_a_silent_device_given_up_in_time_while_the_thread_pool_is_busy()
    {
        // The kernel takes the connection, and nobody ever answers.
        using var silent = new TcpListener(IPAddress.Loopback, 0);
        silent.Start();
        var bus = SampleBus.Bus(((IPEndPoint)silent.LocalEndpoint).Port);
        using var master = DriverPorts.Modbus(bus, TimeProvider.System);
        using var over = new ManualResetEventSlim();
        var busy = Enumerable.Range(0, Many).Select(_ => Task.Run(over.Wait, TestContext.Current.CancellationToken)).ToArray();

        var (result, took) = OnItsOwnThread(() =>
        {
            var begun = Stopwatch.GetTimestamp();
            return (master.ReadRegisters(1, ModbusTable.Holding, 0, new ushort[1]), Stopwatch.GetElapsedTime(begun));
        });
        over.Set();
        await Task.WhenAll(busy);

        Assert.Equal(ModbusOutcome.TimedOut, result.Outcome);
        Assert.InRange(took, bus.Timeout * 0.9, bus.Timeout + TimeSpan.FromSeconds(1));
    }

    private static T OnItsOwnThread<T>(Func<T> work)
    {
        var result = default(T);
        var thread = new Thread(() => result = work());
        thread.Start();
        thread.Join();
        return result!;
    }
}
