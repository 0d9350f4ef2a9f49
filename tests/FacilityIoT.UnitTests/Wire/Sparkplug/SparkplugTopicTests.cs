using FacilityIoT.Wire.Sparkplug;

namespace FacilityIoT.UnitTests.Wire.Sparkplug;

public sealed class SparkplugTopicTests
{
    [Theory]
    [Trait("tck", "topic-structure")]
    [Trait("tck", "topic-structure-namespace-a")]
    [InlineData("spBv1.0/site/NBIRTH/box", SparkplugMessageType.NBIRTH, null)]
    [InlineData("spBv1.0/site/NDATA/box", SparkplugMessageType.NDATA, null)]
    [InlineData("spBv1.0/site/NDEATH/box", SparkplugMessageType.NDEATH, null)]
    [InlineData("spBv1.0/site/NCMD/box", SparkplugMessageType.NCMD, null)]
    [InlineData("spBv1.0/site/DBIRTH/box/电梯 1", SparkplugMessageType.DBIRTH, "电梯 1")]
    [InlineData("spBv1.0/site/DDATA/box/pump", SparkplugMessageType.DDATA, "pump")]
    [InlineData("spBv1.0/site/DDEATH/box/pump", SparkplugMessageType.DDEATH, "pump")]
    [InlineData("spBv1.0/site/DCMD/box/pump", SparkplugMessageType.DCMD, "pump")]
    public void Topics_are_read_and_written_alike(string text, SparkplugMessageType type, string? device)
    {
        Assert.True(SparkplugTopic.TryParse(text, out var topic, out _));
        Assert.Equal(new SparkplugTopic(new EdgeNodeId("site", "box"), type, device), topic);
        Assert.Equal(text, topic.ToString());
    }

    [Theory]
    [Trait("tck", "topic-structure-namespace-device-id-associated-message-types")]
    [Trait("tck", "topic-structure-namespace-device-id-non-associated-message-types")]
    [InlineData("spBv1.0/site/NDATA/box/pump")]
    [InlineData("spBv1.0/site/DDATA/box")]
    [InlineData("spBv1.0/site/NFOO/box")]
    [InlineData("spBv1.0/site/0/box")]
    [InlineData("spBv1.0/site/ndata/box")]
    [InlineData("spAv1.0/site/NDATA/box")]
    [InlineData("spBv1.0/STATE/cloud")]
    [InlineData("spBv1.0//NDATA/box")]
    [InlineData("spBv1.0/site/DDATA/box/")]
    [InlineData("spBv1.0/site/DDATA/box/pump/more")]
    [InlineData("")]
    public void Other_topics_are_refused_with_a_reason(string text)
    {
        Assert.False(SparkplugTopic.TryParse(text, out _, out var reason));
        Assert.NotEmpty(reason);
    }

    [Fact]
    [Trait("tck", "case-sensitivity-sparkplug-ids")]
    public void Ids_that_differ_in_case_are_different_nodes()
    {
        Assert.True(SparkplugTopic.TryParse("spBv1.0/site/NDATA/box", out var small, out _));
        Assert.True(SparkplugTopic.TryParse("spBv1.0/site/NDATA/Box", out var capital, out _));

        Assert.NotEqual(small.Node, capital.Node);
    }
}
