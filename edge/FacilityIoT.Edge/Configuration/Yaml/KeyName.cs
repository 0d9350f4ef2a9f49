namespace FacilityIoT.Edge.Configuration.Yaml;

/// <summary>How a C# name is written in a file: camelCase, uint16 for UInt16; a name all in capitals, such as ABCD, stays.</summary>
internal static class KeyName
{
    public static string Of(string name)
    {
        var capitals = name.TakeWhile(char.IsUpper).Count();
        return capitals == name.Length ? name : name[..capitals].ToLowerInvariant() + name[capitals..];
    }
}
