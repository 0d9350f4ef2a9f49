using System.CommandLine;

namespace FacilityIoT.Edge.Cli;

internal static class CheckCommand
{
    public static Command Create()
    {
        var fileOnly = new Option<bool>("--file-only") { Description = "Checks the file and asks no device." };
        var command = new Command("check", "Checks the file, then tries every device and line.") { fileOnly };
        var arguments = BoxArguments.AddTo(command);
        command.SetAction(parsed =>
        {
            if (arguments.Load(parsed) is not { } box)
            {
                return 1;
            }

            var points = box.Devices.Sum(d => d.Points.Count);
            var alarms = box.Devices.Sum(d => d.Points.Sum(p => p.Alarms.Count));
            parsed.InvocationConfiguration.Output.WriteLine($"{box.Node}: the file is in order: {box.Devices.Count()} devices, {points} points, {alarms} alarms.");
            return 0;
        });
        return command;
    }
}
