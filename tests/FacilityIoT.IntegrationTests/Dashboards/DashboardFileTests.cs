using System.Text.Json;
using System.Text.RegularExpressions;
using YamlDotNet.Serialization;

namespace FacilityIoT.IntegrationTests.Dashboards;

/// <summary>What Grafana needs to load the files as they are, on any machine.</summary>
public sealed partial class DashboardFileTests
{
    private const int OldestSchema = 36;

    public static TheoryData<string> Files => [.. GrafanaDashboard.All.Select(dashboard => dashboard.File)];

    [Fact]
    public void Every_dashboard_has_a_uid_and_a_title_of_its_own()
    {
        Assert.Equal(6, GrafanaDashboard.All.Count);
        Assert.Distinct(GrafanaDashboard.All.Select(dashboard => dashboard.Uid));
        Assert.Distinct(GrafanaDashboard.All.Select(dashboard => dashboard.Json.GetProperty("title").GetString()));
        Assert.All(GrafanaDashboard.All, dashboard => Assert.Matches("^[a-z-]{1,40}$", dashboard.Uid));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_dashboard_is_one_that_Grafana_takes(string file)
    {
        var dashboard = GrafanaDashboard.All.Single(each => each.File == file);
        Assert.True(dashboard.Json.GetProperty("schemaVersion").GetInt32() >= OldestSchema);

        // An id of another Grafana's database would overwrite a foreign dashboard.
        Assert.False(dashboard.Json.TryGetProperty("id", out _));
        Assert.Distinct(dashboard.Panels.Select(panel => panel.GetProperty("id").GetInt32()));
        Assert.All(dashboard.Panels, panel => Assert.NotEmpty(panel.GetProperty("title").GetString()!));
        Assert.All(dashboard.Panels.Where(panel => panel.GetProperty("type").GetString() != "row"), panel =>
        {
            Assert.NotEmpty(panel.GetProperty("description").GetString()!);
            Assert.NotEmpty(panel.GetProperty("targets").EnumerateArray());
        });
        Assert.Distinct(dashboard.Variables.Select(variable => variable.Name));
        Assert.Empty(Overlaps(dashboard));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_dashboard_asks_the_provisioned_data_source_and_names_no_host(string file)
    {
        var dashboard = GrafanaDashboard.All.Single(each => each.File == file);
        var uid = Assert.Single(DataSources())["uid"];
        Assert.All(Named(dashboard.Json, "datasource"), source => Assert.Equal(("influxdb", uid), (source.GetProperty("type").GetString(), source.GetProperty("uid").GetString())));
        Assert.DoesNotMatch(Host(), dashboard.Json.GetRawText());
    }

    [Fact]
    public void Address_and_login_come_from_the_environment_alone()
    {
        var source = Assert.Single(DataSources());
        Assert.Equal("influxdb", source["type"]);
        var json = Assert.IsType<Dictionary<object, object>>(source["jsonData"]);
        var secret = Assert.IsType<Dictionary<object, object>>(source["secureJsonData"]);
        Assert.All((object[])[source["url"], source["user"], json["dbName"], secret["password"]], value => Assert.Matches(@"^\$\{?[A-Z_]+\}?$", (string)value));
    }

    [Fact]
    public void The_provider_reads_the_folder_of_the_dashboards()
    {
        var provider = Assert.Single(Provisioned("dashboards", "providers"));
        Assert.Equal("file", provider["type"]);
        Assert.Equal("$FACILITY_GRAFANA_DASHBOARDS", Assert.IsType<Dictionary<object, object>>(provider["options"])["path"]);
    }

    private static List<Dictionary<object, object>> DataSources() => Provisioned("datasources", "datasources");

    private static List<Dictionary<object, object>> Provisioned(string folder, string list)
    {
        var file = Assert.Single(Directory.GetFiles(Path.Combine(GrafanaDashboard.Folder, "provisioning", folder)));
        var yaml = new DeserializerBuilder().Build().Deserialize<Dictionary<string, object>>(File.ReadAllText(file));
        return [.. ((List<object>)yaml[list]).Cast<Dictionary<object, object>>()];
    }

    private static IEnumerable<string> Overlaps(GrafanaDashboard dashboard)
    {
        var places = dashboard.Panels.Select(panel => (Title: panel.GetProperty("title").GetString(), Grid: panel.GetProperty("gridPos"))).ToList();
        return
            from one in places
            from other in places
            where one.Title != other.Title && Inside(one.Grid, other.Grid, "x", "w") && Inside(one.Grid, other.Grid, "y", "h")
            select $"{one.Title} begins inside {other.Title}";
    }

    private static bool Inside(JsonElement one, JsonElement other, string at, string length)
    {
        var (begin, from) = (one.GetProperty(at).GetInt32(), other.GetProperty(at).GetInt32());
        return begin >= from && begin < from + other.GetProperty(length).GetInt32();
    }

    private static IEnumerable<JsonElement> Named(JsonElement json, string name) => json.ValueKind switch
    {
        JsonValueKind.Object => json.EnumerateObject().SelectMany(property => property.Name == name ? [property.Value] : Named(property.Value, name)),
        JsonValueKind.Array => json.EnumerateArray().SelectMany(each => Named(each, name)),
        _ => [],
    };

    [GeneratedRegex(@"https?://|localhost|\d+\.\d+\.\d+\.\d+")]
    private static partial Regex Host();
}
