using System.Reflection;

namespace FacilityIoT.Edge.Publishing;

/// <summary>What births and metrics say of the software.</summary>
internal static class SoftwareVersion
{
    /// <summary>Such as <c>facility-edge 0.1.0</c>.</summary>
    public static string Text { get; } = $"facility-edge {Number()}";

    private static string Number()
    {
        var version = typeof(SoftwareVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0";
        // The build appends the commit after a plus sign.
        return version.Split('+')[0];
    }
}
