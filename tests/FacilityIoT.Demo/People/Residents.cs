namespace FacilityIoT.Demo.People;

/// <summary>Two residents of the site with the most elevators, one for each language. Their phones are extensions of the house.</summary>
internal static class Residents
{
    /// <returns>How many.</returns>
    public static async Task<int> EnterAsync(AdministratorApi api, IReadOnlyList<EstateSite> estate)
    {
        if (estate.MaxBy(site => site.Elevators.Count) is not { Elevators: [var first, .., var last] } site)
        {
            return 0;
        }

        await api.PostAsync("residents", new { site = site.Id, first.Area, language = "zh", name = "住户一", phone = "8001", address = "1-101" });
        await api.PostAsync("residents", new { site = site.Id, last.Area, language = "en", name = "Resident 2", phone = "8002", address = "2-202" });
        return 2;
    }
}
