namespace FacilityIoT.Edge.Gpio;

/// <summary>The GPIO chips that this machine's kernel has, and what to say when the one that is wanted is not among them.</summary>
internal static class KernelChips
{
    public static string Missing(string path) =>
        $"There is no GPIO chip {path}; this machine has {All()}. A kernel driver makes them; for a trial without hardware write chip: virtual:DIRECTORY.";

    public static string NotOne(string path) => $"{path} is not a GPIO chip; give one of {All()}.";

    public static string NotAllowed(string path) =>
        $"{path} may not be used by this user; add the user to the group gpio, or give that group the device with a udev rule.";

    private static string All()
    {
        var chips = Directory.GetFiles("/dev", "gpiochip*").Order(StringComparer.Ordinal).ToArray();
        return chips.Length == 0 ? "none" : string.Join(", ", chips);
    }
}
