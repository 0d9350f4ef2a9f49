namespace FacilityIoT.Demo.People;

/// <summary>What keeps the estate going: parts on the shelf, a maintenance plan, the elevators' test calls.</summary>
internal static class Upkeep
{
    /// <summary>More than the minimum of each: a shelf that is low raises a ticket.</summary>
    private static readonly (string Model, BothLanguages Name, string Unit, string Trade, int Quantity, int Minimum)[] Parts =
    [
        ("DC-24", new("电梯门触点", "Elevator door contact"), "pieces", "elevator", 6, 2),
        ("LC-10", new("漏水感应线缆", "Leak sensing cable"), "m", "plumbing", 40, 10),
        ("MS-32", new("水泵机械密封", "Pump shaft seal"), "pieces", "equipment", 4, 1),
        ("RB-17", new("不间断电源电池", "UPS battery"), "pieces", "electrical", 8, 4),
    ];

    /// <returns>How many elevators have test calls.</returns>
    public static async Task<int> EnterAsync(AdministratorApi api, IReadOnlyList<EstateSite> estate)
    {
        foreach (var site in estate)
        {
            foreach (var part in Parts)
            {
                await api.PutAsync("stock", new { site = site.Id, part.Model, nameZh = part.Name.Zh, nameEn = part.Name.En, part.Unit, part.Trade, part.Quantity, part.Minimum });
            }

            await api.PostAsync("plans", new
            {
                site = site.Id, name = new BothLanguages("水泵季度保养", "Quarterly pump maintenance"), trade = "equipment", cron = "0 8 1 */3 *",
                checklist = new[] { "润滑轴承 / Grease the bearings", "试运行 / Test run" },
            });
            foreach (var elevator in site.Elevators)
            {
                await api.PutAsync("test-calls", new { site = site.Id, asset = elevator.Id, name = elevator.Name, area = elevator.Area });
            }
        }

        return estate.Sum(site => site.Elevators.Count);
    }
}
