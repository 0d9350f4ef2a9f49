using FacilityIoT.Edge.Configuration;
using FacilityIoT.Wire.Sparkplug;

namespace FacilityIoT.UnitTests.Edge.Configuration;

public sealed class BrokerAccessTests
{
    private static readonly string[] List = [.. File.ReadLines(Path.Combine(EstateFiles.Root, "broker/acl")).Where(l => l.Length > 0 && l[0] != '#')];

    [Fact]
    public void The_estates_access_list_is_what_its_boxes_need_and_no_more()
    {
        Assert.All(EstateFiles.Boxes, box => Assert.Equal(BrokerAccess.Lines(box.Node), Below($"user {box.Broker.User}")));
        Assert.Equal(["user facility-cloud", "user reader", .. EstateFiles.Boxes.Select(b => $"user {b.Broker.User}")], List.Where(l => l.StartsWith("user ", StringComparison.Ordinal)));
    }

    [Fact]
    public void Nothing_is_allowed_to_everybody() => Assert.StartsWith("user ", List[0], StringComparison.Ordinal);

    [Fact]
    public void Boxes_of_the_same_name_at_two_sites_are_two_accounts() =>
        Assert.NotEqual(BrokerAccess.User(new EdgeNodeId("north", "roof")), BrokerAccess.User(new EdgeNodeId("south", "roof")));

    private static IEnumerable<string> Below(string user) =>
        List.SkipWhile(l => l != user).Skip(1).TakeWhile(l => !l.StartsWith("user ", StringComparison.Ordinal));
}
