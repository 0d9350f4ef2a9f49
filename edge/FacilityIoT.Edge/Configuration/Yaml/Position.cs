namespace FacilityIoT.Edge.Configuration.Yaml;

/// <summary>Where something stands; line and column count from 1. For a <c>--set</c> the file is its path, without the value, which may be private.</summary>
internal readonly record struct Position(string File, int Line, int Column);
