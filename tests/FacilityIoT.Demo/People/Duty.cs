using System.Text.Json;

namespace FacilityIoT.Demo.People;

/// <summary>Who looks after what, and when: every area with its place, those with elevators with their team, and a roster without a gap.</summary>
internal static class Duty
{
    private const string WholeSite = "";

    /// <summary>All four are on call day and night, so that whoever looks at the demo, at whatever hour, can log in as the one who is called.</summary>
    private static readonly object OnCall = new { kind = "day", start = "00:00", end = "00:00" };

    /// <returns>How many areas.</returns>
    public static async Task<int> EnterAsync(AdministratorApi api, IReadOnlyList<EstateSite> estate, Crew crew)
    {
        var areas = 0;
        foreach (var (number, site) in estate.Index())
        {
            await PutAreaAsync(api, site.Id, WholeSite, new BothLanguages("全区", "Whole site"), Coordinates.Of(number, 0), crew.Teams);
            foreach (var (place, area) in site.Areas.Index())
            {
                // The rest is looked after by all, as parts of the site.
                var own = site.Elevators.Any(elevator => elevator.Area == area.Id) ? crew.Teams.Take(1) : [];
                await PutAreaAsync(api, site.Id, area.Id, area.Name, Coordinates.Of(number, place + 1), own);
            }

            areas += site.Areas.Count + 1;
            await PostRosterAsync(api, site.Id, crew);
        }

        return areas;
    }

    private static Task<JsonElement> PutAreaAsync(AdministratorApi api, string site, string code, BothLanguages name, Coordinates at, IEnumerable<int> teamIds) =>
        api.PutAsync("areas", new { site, code, name, at.Latitude, at.Longitude, teamIds, personIds = Array.Empty<int>() });

    private static Task<JsonElement> PostRosterAsync(AdministratorApi api, string site, Crew crew) => api.PostAsync("rosters", new
    {
        site,
        name = new BothLanguages("全天候待命", "On call around the clock"),

        // Yesterday in UTC has begun everywhere.
        startsOn = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime).AddDays(-1),
        weeks = 1,
        aroundTheClock = true,
        trades = Crew.Trades,
        shifts = new[] { OnCall },
        entries =
            from day in Enum.GetNames<DayOfWeek>()
            from engineer in crew.Engineers
            select new { week = 0, day = day.ToLowerInvariant(), shift = "day", personId = engineer.Id },
    });
}
