using FacilityIoT.Benchmarks;
using FacilityIoT.Benchmarks.Ingest;

switch (args)
{
    case ["ingest"]:
        await IngestBench.RunAsync();
        return 0;
    case ["modbus-reads"]:
        await ModbusReads.RunAsync(Console.Out);
        return 0;
    default:
        await Console.Error.WriteLineAsync("usage: facility-bench ingest | modbus-reads");
        return 2;
}
