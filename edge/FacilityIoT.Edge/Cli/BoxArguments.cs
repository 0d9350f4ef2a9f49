using System.CommandLine;
using FacilityIoT.Edge.Configuration;

namespace FacilityIoT.Edge.Cli;

/// <summary>What every command that works on a box takes: the file, settings that go before it, and where profiles are.</summary>
internal sealed class BoxArguments
{
    private readonly Argument<string> _file = new("BOX.yaml") { Description = "The box's file." };

    private readonly Option<string[]> _set = new("--set")
    {
        Description = "Goes before the file: keys and ids joined by dots, such as buses.plantroom.modbusTcp.port=1502. Without a value it takes the key out. May be repeated.",
        HelpName = "path=value",
        DefaultValueFactory = _ => [],
    };

    private readonly Option<string?> _profiles = new("--profiles")
    {
        Description = "Where profiles are, besides directories profiles/ beside and above the file.",
        HelpName = "DIR",
    };

    public static BoxArguments AddTo(Command command)
    {
        var arguments = new BoxArguments();
        command.Add(arguments._file);
        command.Add(arguments._set);
        command.Add(arguments._profiles);
        return arguments;
    }

    /// <summary>The box; null when the file has faults, each of which is then printed with its place.</summary>
    public Box? Load(ParseResult parsed)
    {
        var file = parsed.GetRequiredValue(_file);
        var result = BoxFile.Load(file, parsed.GetRequiredValue(_set), parsed.GetValue(_profiles));
        foreach (var fault in result.Faults)
        {
            parsed.InvocationConfiguration.Error.WriteLine(fault);
        }

        if (result.Box is null)
        {
            var count = result.Faults.Count;
            parsed.InvocationConfiguration.Error.WriteLine($"{file}: {count} {(count == 1 ? "fault" : "faults")}; the box cannot start with this file.");
        }

        return result.Box;
    }
}
