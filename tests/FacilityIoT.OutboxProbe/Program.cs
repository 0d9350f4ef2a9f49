using FacilityIoT.OutboxProbe;

// A process of its own that uses an outbox, so that a test can kill it, or let it run on a file system of its own.
return args switch
{
    ["append", var path, var first] => await AppendScript.RunAsync(path, long.Parse(first, System.Globalization.CultureInfo.InvariantCulture)),
    ["fill", var path, var ballast] => await FullDiskScript.RunAsync(path, ballast),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("outbox-probe append PATH FIRST-NUMBER | fill PATH BALLAST-FILE");
    return 2;
}
