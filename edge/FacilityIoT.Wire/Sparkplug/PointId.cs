using System.Diagnostics.CodeAnalysis;

namespace FacilityIoT.Wire.Sparkplug;

/// <summary>
/// A point's full name, <c>site/box/device/point</c>; the device is empty for the box's own points (<c>site/box//point</c>).
/// The point may contain slashes. Parsed once, at the boundary.
/// </summary>
public readonly record struct PointId(EdgeNodeId Node, string? Device, string Point)
{
    public static bool TryParse(string? text, out PointId id, [NotNullWhen(false)] out string? reason)
    {
        id = default;
        var parts = (text ?? "").Split('/', 4);
        if (parts.Length < 4 || parts[0].Length == 0 || parts[1].Length == 0 || parts[3].Length == 0)
        {
            reason = $"'{text}' is not site/box/device/point";
            return false;
        }

        reason = null;
        id = new PointId(new EdgeNodeId(parts[0], parts[1]), parts[2].Length == 0 ? null : parts[2], parts[3]);
        return true;
    }

    public override string ToString() => $"{Node.Group}/{Node.Node}/{Device}/{Point}";
}
