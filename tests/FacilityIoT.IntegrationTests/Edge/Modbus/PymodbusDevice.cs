using System.Diagnostics;
using FacilityIoT.Testing;

namespace FacilityIoT.IntegrationTests.Edge.Modbus;

/// <summary>The device of <c>tests/peers/pymodbus_device.py</c> as a process; it ends when its standard input closes, so also with this process.</summary>
internal sealed class PymodbusDevice : IAsyncDisposable
{
    private readonly Process process;

    private PymodbusDevice(Process process, int port) => (this.process, Port) = (process, port);

    public int Port { get; }

    /// <param name="port">0 for a free one.</param>
    public static async Task<PymodbusDevice> StartAsync(int port)
    {
        port = port == 0 ? FreePort.Next() : port;
        var start = new ProcessStartInfo("/usr/bin/python3") { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "peers", "pymodbus_device.py"));
        start.ArgumentList.Add(port.ToString(System.Globalization.CultureInfo.InvariantCulture));
        var process = Process.Start(start) ?? throw new InvalidOperationException("python3 did not start.");
        var said = new List<string>();
        process.ErrorDataReceived += (_, line) => said.Add(line.Data ?? "");
        process.BeginErrorReadLine();
        var first = await process.StandardOutput.ReadLineAsync().WaitAsync(TimeSpan.FromSeconds(20));
        return first == "listening"
            ? new PymodbusDevice(process, port)
            : throw new InvalidOperationException(
                $"The pymodbus device did not start; it needs the Debian packages python3-pymodbus and python3-serial-asyncio.\n{string.Join('\n', said)}");
    }

    public async ValueTask DisposeAsync()
    {
        process.StandardInput.Close();
        process.Kill();
        await process.WaitForExitAsync().WaitAsync(TimeSpan.FromSeconds(10));
        process.Dispose();
    }
}
