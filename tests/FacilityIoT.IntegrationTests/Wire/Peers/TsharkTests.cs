using System.Globalization;
using System.Net;
using FacilityIoT.IntegrationTests.Wire.Mqtt;
using FacilityIoT.IntegrationTests.Wire.Sparkplug;
using FacilityIoT.Testing;
using FacilityIoT.Wire.Delivery;
using FacilityIoT.Wire.Sparkplug;

namespace FacilityIoT.IntegrationTests.Wire.Peers;

/// <summary>Wireshark's own dissectors for MQTT, Sparkplug and protobuf read the bytes that our edge really sent.</summary>
public sealed class TsharkTests
{
    private const int PublishPacket = 3;

    [Fact]
    [Trait("tck", "topic-structure")]
    public async Task Tshark_finds_births_and_data_with_their_metrics_in_what_we_sent()
    {
        await using var bench = await SparkplugBench.StartAsync();
        var tap = await bench.TapAsync("spBv1.0/#");
        using var relay = new LoopbackRelay(IPAddress.Loopback, bench.Server.Port);
        var edge = bench.RunEdge(new SimulatedNode(), options => options with { Broker = options.Broker with { Port = relay.Port } });
        await edge.BornAsync();
        var frame = new FrameStamp(OutboxEpoch.New(), 4711, 8, FrameLane.Alarm);
        Assert.True(await edge.Session.PublishDataAsync("pump", new SparkplugPayload { Metrics = [SimulatedNode.Number("flow", 12.5)], Frame = frame }, default));
        await tap.NextAsync(SparkplugMessageType.DDATA);

        var publishes = Packets(relay.SentByClients()).Where(packet => packet[0] >> 4 == PublishPacket);
        var read = await DissectAsync(publishes);

        Assert.Equal(["NBIRTH", "DBIRTH", "DDATA"], Values(read, "Message Type"));
        Assert.Equal(["site-1", "site-1", "site-1"], Values(read, "Group ID"));
        Assert.Equal(["pump", "pump"], Values(read, "Device ID"));
        Assert.Equal(["bdSeq", "Node Control/Rebirth", "Node/uptime", "pressure", "flow", "flow"], Fields(read, "name"));
        Assert.Equal(["0", "1", "2"], Fields(read, "seq"));
        Assert.Equal("12.500000", Fields(read, "double_value")[^1]);
        Assert.Single(read, line => line.Contains("Field(51423)", StringComparison.Ordinal));
        Assert.DoesNotContain(read, line => line.Contains("Malformed", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>MQTT 3.1.1, section 2.2: a type byte and a length of up to four 7-bit groups.</summary>
    private static List<byte[]> Packets(byte[] stream)
    {
        List<byte[]> packets = [];
        for (var at = 0; at < stream.Length;)
        {
            var (length, shift, header) = (0, 0, 1);
            do
            {
                length |= (stream[at + header] & 0x7F) << shift;
                shift += 7;
            }
            while ((stream[at + header++] & 0x80) != 0);
            packets.Add(stream[at..(at + header + length)]);
            at += header + length;
        }

        return packets;
    }

    /// <summary>Wireshark knows Sparkplug's topics, and its payload by a schema of this package name.</summary>
    private static async Task<IReadOnlyList<string>> DissectAsync(IEnumerable<byte[]> packets)
    {
        using var folder = StateDirectory.Temporary();
        var schema = await File.ReadAllTextAsync(Path.Combine(ProgramPaths.Repository, "edge/FacilityIoT.Wire/Sparkplug/sparkplug_b.proto"));
        await File.WriteAllTextAsync(folder["sparkplug_b.proto"], schema.Replace("package facilityiot.sparkplug;", "package com.cirruslink.sparkplug.protobuf;", StringComparison.Ordinal));
        var dump = packets.Select(packet => $"000000 {string.Join(' ', packet.Select(octet => octet.ToString("x2", CultureInfo.InvariantCulture)))}");
        await File.WriteAllLinesAsync(folder["packets.txt"], dump);
        await RunAsync("text2pcap", "wireshark-common", "-q", "-T", "40000,1883", folder["packets.txt"], folder["packets.pcap"]);
        return await RunAsync(
            "tshark", "tshark", "-o", $"uat:protobuf_search_paths:\"{Path.GetDirectoryName(folder["packets.pcap"])}\",\"TRUE\"",
            "-r", folder["packets.pcap"], "-O", "sparkplugb,protobuf");
    }

    private static async Task<IReadOnlyList<string>> RunAsync(string program, string package, params string[] arguments)
    {
        await using var process = await ChildProcess.StartAsync(new ProgramStart { Name = program, File = RequiredPart.Find(program, package), Arguments = arguments });
        var code = await process.WaitForExitAsync(TimeSpan.FromSeconds(60));
        Assert.True(code == 0, $"{program} ended with {code}.{process.TailText()}");
        return process.Output;
    }

    private static List<string> Values(IEnumerable<string> lines, string label) =>
        [.. lines.Where(line => line.Contains($"[{label}: ", StringComparison.Ordinal)).Select(line => line.Trim()[(label.Length + 3)..^1])];

    /// <summary>Lines such as "Field(1): name = flow (string)".</summary>
    private static List<string> Fields(IEnumerable<string> lines, string field) =>
    [
        .. from line in lines
           let at = line.IndexOf($": {field} = ", StringComparison.Ordinal)
           where at >= 0
           let value = line[(at + field.Length + 5)..]
           select value[..value.LastIndexOf(" (", StringComparison.Ordinal)],
    ];
}
