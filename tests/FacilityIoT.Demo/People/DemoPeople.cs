using System.Globalization;
using FacilityIoT.Testing;

namespace FacilityIoT.Demo.People;

/// <summary>Gives the estate its people, through the API as an administrator would: without them nobody could be called.</summary>
internal static class DemoPeople
{
    /// <returns>All accounts, the administrator's too.</returns>
    /// <exception cref="InvalidOperationException">The service refuses something; the message is its own.</exception>
    public static async Task<IReadOnlyList<DemoAccount>> EnterAsync(FacilityCloud cloud, Action<string> say)
    {
        var started = TimeProvider.System.GetTimestamp();
        using var api = await AdministratorApi.LogInAsync(cloud);
        var estate = await Estate.ReadAsync(api);
        var crew = await Crew.EnterAsync(api);
        say($"people: {string.Join(", ", crew.Accounts.Select(account => account.Name))}, in {crew.Teams.Count} teams");
        var areas = await Duty.EnterAsync(api, estate, crew);
        say($"{areas} areas have their places and teams, {estate.Count} sites their roster around the clock");
        await OutsideHelp.EnterAsync(api, estate);
        var elevators = await Upkeep.EnterAsync(api, estate);
        var residents = await Residents.EnterAsync(api, estate);
        var seconds = TimeProvider.System.GetElapsedTime(started).TotalSeconds;
        say(string.Create(
            CultureInfo.InvariantCulture,
            $"maintenance firm, utilities, stock, maintenance plans, test calls of {elevators} elevators and {residents} residents are entered, all of it in {seconds:0.0} s"));
        return [api.Account, .. crew.Accounts];
    }
}
