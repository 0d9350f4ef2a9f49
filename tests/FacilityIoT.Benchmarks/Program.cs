using System.CommandLine;
using FacilityIoT.Benchmarks;
using FacilityIoT.Benchmarks.Ingest;
using FacilityIoT.Benchmarks.Reporting;
using FacilityIoT.Benchmarks.Reports;
using FacilityIoT.Benchmarks.WholePath;

Bench[] benches =
[
    new("path", "From a contact's change to its committed ticket, idle, over Modbus and over GPIO.", PathBench.RunAsync),
    new("memory", "Memory and processor time of one box at 1,000 points/s, outbox on disk.", MemoryBench.RunAsync),
    new("throughput", "Points per second from a box's outbox to InfluxDB, acknowledged, beside raw writes of the same points.", ThroughputBench.RunAsync),
    new("modbus-reads", "Modbus reads per second of a box's bus loop, beside a bare libmodbus loop.", ModbusReads.RunAsync),
    new("ingest", "The cloud's half of the way alone, without a box's disk.", IngestBench.RunAsync),
    new("reports", "Reports over a year of 100,000 tickets and 1,000,000 alarm transitions.", ReportBench.RunAsync),
];

var quick = new Option<bool>("--short") { Recursive = true, Description = "A fraction of the size: shows that the benches run; the figures mean little." };
var root = new RootCommand("Measures FacilityIoT on real parts on this machine. Figures on standard output, the last line one JSON object; progress on standard error.") { quick };
foreach (var bench in benches)
{
    root.Add(CommandOf(bench.Name, bench.What, [bench]));
}

root.Add(CommandOf("all", "Every bench, one after the other; at most six minutes.", benches));

// Ctrl-C and SIGTERM cancel; the rest is given time to end what was started.
return await root.Parse(args).InvokeAsync(new InvocationConfiguration { ProcessTerminationTimeout = TimeSpan.FromSeconds(30) });

Command CommandOf(string name, string what, IReadOnlyList<Bench> run)
{
    var command = new Command(name, what);
    command.SetAction((parsed, cancellationToken) => BenchRun.RunAsync(
        run, parsed.GetValue(quick), parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error, cancellationToken));
    return command;
}
