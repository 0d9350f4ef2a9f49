using System.Text.Json;
using FacilityIoT.Demo.People;
using FacilityIoT.Testing;

namespace FacilityIoT.Demo;

/// <summary><c>.facility/demo.json</c>: where the running demo's parts are and with which accounts.</summary>
internal static class DemoFile
{
    private static readonly JsonSerializerOptions Indented = new(JsonSerializerOptions.Web) { WriteIndented = true };

    internal static async Task WriteAsync(string path, FacilityScenario facility, BrokerUser reader, InfluxReader influxReader, IReadOnlyList<DemoAccount> accounts)
    {
        var content = new
        {
            api = new Uri(facility.Cloud.Url, "api/v1"),
            apiKey = facility.Cloud.ApiKey,
            web = facility.Cloud.Url,
            accounts = accounts.Select(account => new { account.Name, account.Role, account.Password }),
            broker = new { host = MosquittoServer.Host, port = facility.Broker.Port, user = reader.Name, password = reader.Password },
            influx = new { url = facility.Influx.Url, database = facility.Influx.Database, user = influxReader.User, password = influxReader.Password },
            processes = new Dictionary<string, int>
            {
                ["demo"] = Environment.ProcessId,
                ["influxd"] = facility.Influx.Process.Child.Id,
                ["plant-simulator"] = facility.Plant.Child.Id,
                ["facility-cloud"] = facility.Cloud.Process.Child.Id,
            }
                .Concat(facility.Broker.ProcessId is { } broker ? [KeyValuePair.Create(facility.Broker.Name, broker)] : [])
                .Concat(facility.Boxes.Select(box => KeyValuePair.Create($"facility-edge {box.Node}", box.Process.Child.Id))).ToDictionary(),
        };

        // Keys and passwords lie inside: for this user alone, and complete from the first moment on.
        var complete = $"{path}.new";
        var options = new FileStreamOptions
        {
            Mode = FileMode.Create, Access = FileAccess.Write, UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite,
        };
        await using (var file = new FileStream(complete, options))
        {
            await JsonSerializer.SerializeAsync(file, content, Indented);
        }

        File.Move(complete, path, overwrite: true);
    }
}
