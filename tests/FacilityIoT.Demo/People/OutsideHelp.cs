namespace FacilityIoT.Demo.People;

/// <summary>Whom to call besides: the elevators' maintenance firm, and the utilities of each site. The numbers are nobody's, but for the State Grid's public hotline.</summary>
internal static class OutsideHelp
{
    private static readonly (string Kind, BothLanguages Name, string Phone)[] Utilities =
    [
        ("power", new("供电局", "Power utility"), "95598"),
        ("water", new("自来水公司", "Water utility"), "400-000-0001"),
        ("gas", new("燃气公司", "Gas utility"), "400-000-0002"),
    ];

    public static async Task EnterAsync(AdministratorApi api, IReadOnlyList<EstateSite> estate)
    {
        // No hours: around the clock.
        await api.PostAsync("contractors", new
        {
            name = new BothLanguages("电梯维保公司", "Elevator maintenance firm"), phone = "400-000-0000", sites = estate.Select(site => site.Id), trades = new[] { "elevator" },
        });
        foreach (var (number, site) in estate.Index())
        {
            foreach (var (kind, name, phone) in Utilities)
            {
                await api.PostAsync("utilities", new { site = site.Id, kind, name, phone, account = $"310-000-{number + 1:000}" });
            }
        }
    }
}
