using FacilityIoT.Testing;

namespace FacilityIoT.IntegrationTests.Dashboards;

/// <summary>An open dashboard: its variables' values from InfluxDB, and what its queries answer.</summary>
/// <param name="choices">For each way to choose the variables, what stands for them in a query.</param>
internal sealed class GrafanaSession(InfluxServer influx, IReadOnlyList<IReadOnlyDictionary<string, string>> choices)
{
    /// <summary>Wide enough for all that the test did.</summary>
    private const string TimeFilter = "time >= now() - 15m";

    /// <summary>Fills the variables in their order; one of several values is chosen as a whole, of a single one each value in turn.</summary>
    /// <exception cref="InvalidDataException">A variable has nothing to choose from.</exception>
    public static async Task<GrafanaSession> OpenAsync(GrafanaDashboard dashboard, InfluxServer influx)
    {
        List<IReadOnlyDictionary<string, string>> choices = [new Dictionary<string, string> { ["timeFilter"] = TimeFilter }];
        foreach (var variable in dashboard.Variables)
        {
            List<IReadOnlyDictionary<string, string>> more = [];
            foreach (var choice in choices)
            {
                var values = await ValuesAsync(variable, choice, influx);
                string[] texts = values.Count == 0 ? [] : variable.Multi ? [GrafanaText.Several(values)] : [.. values];
                more.AddRange(texts.Select(text => new Dictionary<string, string>(choice) { [variable.Name] = text }));
            }

            choices = more.Count > 0 ? more : throw new InvalidDataException($"{dashboard.File}: the variable {variable.Name} has no value: {variable.Query}");
        }

        return new GrafanaSession(influx, choices);
    }

    /// <summary>Whether a query answers at least one value for at least one choice.</summary>
    public async Task<bool> AnswersAsync(GrafanaTarget target)
    {
        foreach (var choice in choices)
        {
            var rows = await influx.QueryAsync(GrafanaText.Fill(target.Query, new Dictionary<string, string>(choice) { ["__interval"] = target.Interval }));
            if (rows.Any(row => row.Values.Any(value => value.Key != "time" && value.Value.ValueKind != System.Text.Json.JsonValueKind.Null)))
            {
                return true;
            }
        }

        return false;
    }

    private static async Task<IReadOnlyList<string>> ValuesAsync(GrafanaVariable variable, IReadOnlyDictionary<string, string> choice, InfluxServer influx) =>
        variable.Type == "query"
            ? [.. (await influx.QueryAsync(GrafanaText.Fill(variable.Query, choice))).Select(row => row["value"].GetString()!).Distinct(StringComparer.Ordinal)]
            : variable.Query.Split(',');
}
