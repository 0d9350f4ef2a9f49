using System.CommandLine;
using System.Globalization;
using FacilityIoT.Edge.Configuration;
using FacilityIoT.Edge.Drivers;
using FacilityIoT.Edge.Points;
using FacilityIoT.Wire.Sparkplug;

namespace FacilityIoT.Edge.Cli;

internal static class CheckCommand
{
    public static Command Create()
    {
        var fileOnly = new Option<bool>("--file-only") { Description = "Checks the file and asks no device." };
        var command = new Command("check", "Checks the file, then tries every device and line.") { fileOnly };
        var arguments = BoxArguments.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            if (arguments.Load(parsed) is not { } box)
            {
                return 1;
            }

            var output = parsed.InvocationConfiguration.Output;
            await output.WriteLineAsync(Summary(box));
            if (parsed.GetValue(fileOnly))
            {
                return 0;
            }

            var attempts = await BoxTrial.RunAsync(box, TimeProvider.System, cancellationToken);
            await output.WriteAsync($"\n{Table(attempts)}");
            await output.WriteAsync(Faults(attempts));
            return attempts.Any(HasFault) ? 1 : 0;
        });
        return command;
    }

    private static string Summary(Box box)
    {
        var points = box.Devices.Sum(d => d.Points.Count);
        var alarms = box.Devices.Sum(d => d.Points.Sum(p => p.Alarms.Count));
        return $"{box.Node}: the file is in order: {box.Devices.Count()} devices, {points} points, {alarms} alarms.";
    }

    private static TextTable Table(IReadOnlyList<DeviceAttempt> attempts)
    {
        var table = new TextTable("device", "where", "answer", "points", "fault");
        foreach (var attempt in attempts)
        {
            var good = attempt.Points.Count(p => PointText.Of(p).Quality == Quality.Good);
            var answer = attempt.Link == DeviceLink.Online
                ? string.Create(CultureInfo.InvariantCulture, $"{attempt.AnswerTime.TotalMilliseconds:0.0} ms") : "none";
            table.Add(attempt.Device.Id, attempt.Where, answer, $"{good} of {attempt.Points.Count}", attempt.Fault ?? (HasFault(attempt) ? "see below" : ""));
        }

        return table;
    }

    // Of a device that is silent as a whole the points need no lines of their own.
    private static string Faults(IReadOnlyList<DeviceAttempt> attempts)
    {
        var table = new TextTable("\npoint", "fault");
        var faulty = attempts.Where(a => a.Link == DeviceLink.Online).SelectMany(a => a.Points.Select(p => (a.Device, Text: PointText.Of(p))))
            .Where(p => p.Text.Quality != Quality.Good).ToList();
        foreach (var (device, point) in faulty)
        {
            table.Add($"{device.Id}/{point.Point.Id}", point.Fault ?? "bad");
        }

        return faulty.Count == 0 ? "" : table.ToString();
    }

    private static bool HasFault(DeviceAttempt attempt) =>
        attempt.Link != DeviceLink.Online || attempt.Points.Any(p => PointText.Of(p).Quality != Quality.Good);
}
