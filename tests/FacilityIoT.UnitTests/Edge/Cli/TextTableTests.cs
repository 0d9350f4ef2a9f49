using FacilityIoT.Edge.Cli;

namespace FacilityIoT.UnitTests.Edge.Cli;

public sealed class TextTableTests
{
    [Fact]
    public void Chinese_takes_two_columns_a_character()
    {
        var table = new TextTable("name", "unit");
        table.Add("温度", "°C");
        table.Add("mains", "V");

        Assert.Equal("name   unit\n温度   °C\nmains  V\n", table.ToString());
    }
}
