using System.Reflection;

namespace FacilityIoT.UnitTests;

/// <summary>The arrows of the design: which part may know which.</summary>
public sealed class ArchitectureTests
{
    private const string CloudNamespace = "FacilityIoT.Cloud";

    // Everybody may use these; they know no feature.
    private static readonly string[] Ground = ["Persistence", "Settings", "Live", "Metrics", "Timers", "Audit"];

    // Who may use whom, beside the ground; what those use, it may use too.
    private static readonly Dictionary<string, string[]> Arrows = new()
    {
        ["Persistence"] = ["Settings", "Live"],
        ["Settings"] = [],
        ["Live"] = [],
        ["Metrics"] = [],
        ["Timers"] = ["Persistence"],
        ["Audit"] = ["Persistence"],
        ["Ingest"] = [],
        ["Telemetry"] = ["Ingest"],
        ["Alarms"] = ["Ingest"],
        ["Tickets"] = ["Alarms"],
        ["Intake"] = ["Tickets", "Residents", "Knowledge"],
        ["Residents"] = [],
        ["Knowledge"] = ["Tickets"],
        ["Incidents"] = ["Tickets"],
        ["Clocks"] = ["Tickets", "Residents"],
        ["Plans"] = ["Tickets", "Telemetry"],
        ["Dispatch"] = ["Tickets"],
        ["Notifications"] = ["Tickets", "Residents", "Clocks"],
        ["Watch"] = ["Clocks", "Notifications"],
        ["Reports"] = ["Tickets", "Clocks", "Dispatch"],
        ["Trends"] = ["Tickets", "Telemetry"],
        ["Retention"] = ["Tickets", "Reports"],
    };

    // The rim puts the features together and shows them: it may use all of them, and none of them may use it.
    private static readonly string[] Rim = ["", "Api", "Cli", "Health", "Identity", "Pages"];

    private static readonly Assembly Wire = Assembly.Load("FacilityIoT.Wire");
    private static readonly Assembly Edge = Assembly.Load("facility-edge");
    private static readonly Assembly Cloud = Assembly.Load("facility-cloud");

    [Fact]
    public void Edge_and_cloud_know_the_wire_and_not_each_other()
    {
        Assert.DoesNotContain(Cloud.GetName().Name, Referenced(Edge));
        Assert.DoesNotContain(Edge.GetName().Name, Referenced(Cloud));
        Assert.Empty(Referenced(Wire).Intersect([Edge.GetName().Name, Cloud.GetName().Name]));
    }

    [Fact]
    public void Cloud_features_use_only_what_the_arrows_allow()
    {
        var forbidden =
            from type in Cloud.GetTypes()
            let feature = FeatureOf(type)
            where feature is not null && !Rim.Contains(feature)
            from used in TypeReferences.Of(type)
            let other = used.Assembly == Cloud ? FeatureOf(used) : null
            where other is not null && other != feature && !Allowed(feature, other)
            select $"{type.FullName} uses {used.FullName}";
        var sentences = forbidden.Distinct().ToList();
        Assert.True(sentences.Count == 0, string.Join('\n', sentences));
    }

    [Fact]
    public void Every_cloud_namespace_has_its_place_among_the_arrows() =>
        Assert.Empty(Cloud.GetTypes().Select(FeatureOf).OfType<string>().Distinct().Except(Arrows.Keys).Except(Rim));

    [Fact]
    public void A_reference_is_seen_wherever_it_hides()
    {
        var seen = typeof(Hiding).Assembly.GetTypes()
            .Where(type => type == typeof(Hiding) || type.DeclaringType == typeof(Hiding))
            .SelectMany(TypeReferences.Of)
            .ToHashSet();
        Type[] hidden = [typeof(InCall), typeof(InTypeOf), typeof(InLambda), typeof(InGeneric), typeof(InCatch), typeof(InArray), typeof(InAwait)];
        Assert.Empty(hidden.Except(seen));
        Assert.DoesNotContain(typeof(NotUsed), seen);
    }

    private static bool Allowed(string feature, string other) => Reachable(feature).Contains(other) || (!Ground.Contains(feature) && Ground.Contains(other));

    private static IEnumerable<string> Reachable(string feature) => Arrows[feature].Concat(Arrows[feature].SelectMany(Reachable));

    /// <summary>The first name after the cloud's namespace, empty for that namespace itself; null for generated types outside it.</summary>
    private static string? FeatureOf(Type type) =>
        type.Namespace == CloudNamespace ? ""
        : type.Namespace?.StartsWith(CloudNamespace + ".", StringComparison.Ordinal) == true ? type.Namespace.Split('.')[2]
        : null;

    private static IEnumerable<string?> Referenced(Assembly assembly) => assembly.GetReferencedAssemblies().Select(name => name.Name);

    private sealed class Hiding
    {
        internal static void Method(object given)
        {
            InCall.Run();
            Func<bool> lambda = () => given is InLambda;
            try
            {
                GC.KeepAlive((lambda(), typeof(InTypeOf), Array.Empty<List<InGeneric>>(), new InArray[1]));
            }
            catch (InCatch)
            {
                GC.KeepAlive(given);
            }
        }

        internal static async Task MethodAsync() => GC.KeepAlive(await Task.FromResult(new InAwait()));
    }

    private static class InCall
    {
        internal static void Run() => GC.KeepAlive(null);
    }

    private sealed class InTypeOf;

    private sealed class InLambda;

    private sealed class InGeneric;

    private sealed class InCatch : Exception;

    private sealed class InArray;

    private sealed class InAwait;

    private sealed class NotUsed;
}
