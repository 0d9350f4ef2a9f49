namespace FacilityIoT.Testing;

/// <summary>A program or library that the tests need is not on this machine.</summary>
public sealed class MissingPartException(string part, string debianPackage)
    : Exception($"{part} is missing: install the Debian package {debianPackage} (./facility setup does it).");
