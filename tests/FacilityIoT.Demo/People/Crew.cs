using System.Globalization;
using System.Text.Json;

namespace FacilityIoT.Demo.People;

/// <summary>Who works for the estate: one operator, one supervisor, four engineers.</summary>
/// <param name="Teams">The number of each team, that of the elevators first.</param>
internal sealed record Crew(DemoAccount Operator, DemoAccount Supervisor, IReadOnlyList<DemoAccount> Engineers, IReadOnlyList<int> Teams)
{
    /// <summary>What each engineer has learnt and how well, 1 (helps) to 5 (teaches). Each trade has two, so that a proposal has somebody to choose from and somebody who declines is replaced.</summary>
    private static readonly Dictionary<string, int>[] Skills =
    [
        new() { ["elevator"] = 5, ["electrical"] = 3, ["it"] = 2 },
        new() { ["elevator"] = 3, ["electrical"] = 5, ["it"] = 4 },
        new() { ["plumbing"] = 5, ["equipment"] = 3, ["civil"] = 2 },
        new() { ["plumbing"] = 3, ["equipment"] = 5, ["civil"] = 4 },
    ];

    private static readonly BothLanguages[] TeamNames = [new("电梯与电气班", "Elevator and electrical team"), new("给排水与设备班", "Plumbing and equipment team")];
    private static readonly string[] Digits = ["一", "二", "三", "四"];

    /// <summary>Every trade of the catalogue.</summary>
    public static IReadOnlyList<string> Trades { get; } = [.. Skills.SelectMany(skills => skills.Keys).Distinct()];

    public IReadOnlyList<DemoAccount> Accounts => [Operator, Supervisor, .. Engineers];

    public static async Task<Crew> EnterAsync(AdministratorApi api)
    {
        var @operator = await DemoAccount.CreateAsync(api, "operator-1", "operator");
        var supervisor = await DemoAccount.CreateAsync(api, "supervisor-1", "supervisor");
        await PutWorkerAsync(api, supervisor, new BothLanguages("值班主管一", "Supervisor on duty 1"), [], null);

        List<int> teams = [];
        List<DemoAccount> engineers = [];
        var perTeam = Skills.Length / TeamNames.Length;
        foreach (var (name, skills) in TeamNames.Zip(Skills.Chunk(perTeam)))
        {
            var team = (await api.PostAsync("teams", new { name, Coordinates.Base.Latitude, Coordinates.Base.Longitude, supervisorId = supervisor.Id })).GetProperty("id").GetInt32();
            teams.Add(team);
            foreach (var learnt in skills)
            {
                var number = engineers.Count + 1;
                var engineer = await DemoAccount.CreateAsync(api, string.Create(CultureInfo.InvariantCulture, $"engineer-{number}"), "engineer");
                await PutWorkerAsync(api, engineer, new BothLanguages($"值班工程师{Digits[number - 1]}", string.Create(CultureInfo.InvariantCulture, $"Engineer on duty {number}")), learnt, team);
                engineers.Add(engineer);
            }
        }

        return new Crew(@operator, supervisor, engineers, teams);
    }

    private static Task<JsonElement> PutWorkerAsync(AdministratorApi api, DemoAccount account, BothLanguages name, Dictionary<string, int> skills, int? teamId) => api.PutAsync(
        string.Create(CultureInfo.InvariantCulture, $"workers/{account.Id}"), new { name, trades = skills.Select(skill => new { trade = skill.Key, skill = skill.Value }), teamId });
}
