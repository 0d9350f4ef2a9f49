namespace FacilityIoT.IntegrationTests.WholePath;

/// <summary>These tests start a dozen processes each: they run one after the other, and beside nothing else.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class WholePathGroup
{
    public const string Name = "whole path";
}
