using System.Globalization;

namespace FacilityIoT.Demo;

/// <summary>What happens, a line each, as it happens.</summary>
internal sealed class DemoLog(TextWriter output)
{
    private readonly Lock _lock = new();

    /// <param name="part">Who says it: demo, plant, cloud.</param>
    /// <param name="text">A sentence or a part of one.</param>
    internal void Say(string part, string text)
    {
        var line = string.Create(CultureInfo.InvariantCulture, $"{TimeProvider.System.GetLocalNow():HH:mm:ss.fff}  {part,-6} {text}");
        lock (_lock)
        {
            output.WriteLine(line);
            output.Flush();
        }
    }
}
