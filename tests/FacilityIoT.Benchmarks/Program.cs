using FacilityIoT.Benchmarks.Ingest;

switch (args)
{
    case ["ingest"]:
        await IngestBench.RunAsync();
        return 0;
    default:
        await Console.Error.WriteLineAsync("usage: facility-bench ingest");
        return 2;
}
