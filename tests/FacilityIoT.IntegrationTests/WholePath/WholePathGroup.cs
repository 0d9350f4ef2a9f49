using Xunit.Sdk;
using Xunit.v3;

[assembly: TestCollectionOrderer(typeof(FacilityIoT.IntegrationTests.WholePath.WholePathFirst))]

namespace FacilityIoT.IntegrationTests.WholePath;

/// <summary>
/// The classes whose tests start a dozen processes each, in two groups that take about as long: within a group one test after the other. They wait
/// as often as they work, so two at a time fill the two cores of a small machine.
/// </summary>
internal static class WholePathGroup
{
    public const string Scenarios = "whole path: scenarios";
    public const string Kills = "whole path: kills";
}

/// <summary>The two groups begin, beside each other; everything else follows.</summary>
public sealed class WholePathFirst : ITestCollectionOrderer
{
    public IReadOnlyCollection<TTestCollection> OrderTestCollections<TTestCollection>(IReadOnlyCollection<TTestCollection> testCollections)
        where TTestCollection : ITestCollection =>
        [.. testCollections.OrderByDescending(collection => collection.TestCollectionDisplayName is WholePathGroup.Scenarios or WholePathGroup.Kills)];
}
