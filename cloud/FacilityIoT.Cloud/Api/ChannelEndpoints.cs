using FacilityIoT.Cloud.Audit;
using FacilityIoT.Cloud.Identity;
using FacilityIoT.Cloud.Notifications.Channels;
using FacilityIoT.Cloud.Notifications.Outbox;
using FacilityIoT.Cloud.Notifications.Recipients;
using FacilityIoT.Cloud.Notifications.Texts;
using FacilityIoT.Cloud.Persistence;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.Cloud.Api;

/// <summary>The notification channels: how they stand, and a test of each.</summary>
public static class ChannelEndpoints
{
    private static readonly FacilityAction Read = new("notifications.channels", Roles.Supervisor);
    private static readonly FacilityAction Test = new("notifications.test", Roles.Administrator);

    public static RouteGroupBuilder MapNotificationChannels(this RouteGroupBuilder api)
    {
        var channels = api.MapGroup("/notifications/channels").WithTags("Notifications");
        channels.MapGet("", ListAsync).WithName("ListNotificationChannels").WithSummary("Every channel with its state, what waits and its last failure.")
            .RequireAction(Read).WithExample(NotificationExamples.Channels);
        channels.MapPost("/{name}/test", TestAsync).WithName("TestNotificationChannel").WithSummary("Sends a test message at once and answers with what the channel's peer said.")
            .RequireAction(Test).ProducesValidationProblem().ProducesProblem(404)
            .WithExample(new ChannelTestAnswer(false, "errcode 310000: sign not match"), new ChannelTestRequest("13812345678"));
        return api;
    }

    private static async Task<Ok<List<NotificationChannelView>>> ListAsync(ChannelDirectory channels, FacilityDb db, CancellationToken cancellationToken)
    {
        var standings = await db.Set<ChannelStanding>().AsNoTracking().ToDictionaryAsync(row => row.Channel, cancellationToken);
        var waiting = await db.Set<Delivery>().Where(row => row.Open).GroupBy(row => row.Channel)
            .Select(lane => new { lane.Key, Count = lane.Count(), Oldest = lane.Min(row => row.CreatedAt) }).ToDictionaryAsync(lane => lane.Key, cancellationToken);
        var on = channels.On.Select(channel =>
        {
            var (standing, lane) = (standings.GetValueOrDefault(channel.Name), waiting.GetValueOrDefault(channel.Name));
            return new NotificationChannelView(
                channel.Name, ChannelNames.Kind(channel.Name), true, channel.Scope?.RedAlert ?? false, lane?.Count ?? 0, lane?.Oldest, standing?.PausedUntil, standing?.LastSentAt,
                standing?.LastFailureAt, standing?.LastFailure);
        });
        return TypedResults.Ok<List<NotificationChannelView>>([.. on, .. channels.Off.Select(kind => new NotificationChannelView(kind, kind, false, false, 0, null, null, null, null, null))]);
    }

    private static async Task<Results<Ok<ChannelTestAnswer>, ValidationProblem, ProblemHttpResult>> TestAsync(
        string name, ChannelTestRequest request, HttpContext context, ChannelDirectory channels, ChannelTest test, Store store, CancellationToken cancellationToken)
    {
        if (channels.Find(name) is not { } channel)
        {
            return TypedResults.Problem($"There is no channel '{name}' that is on; GET /api/v1/notifications/channels lists them.", statusCode: StatusCodes.Status404NotFound);
        }

        var address = request.Address ?? "";
        if (ChannelNames.Personal.Contains(name) && name != ChannelNames.Push)
        {
            var (checkedAddress, refusal) = AddressRules.Check(name, address);
            if (refusal is not null)
            {
                return Invalid.Field("address", refusal);
            }

            address = checkedAddress!;
        }

        await store.RunAsync(
            transaction => AuditTrail.RecordAsync(transaction, context.Actor(), "notifications.test", $"channel/{name}", new { to = AddressRules.Masked(name, address) }, cancellationToken), cancellationToken);
        var answer = await test.SendAsync(channel, address, request.Language.OfText(), "Test", null, cancellationToken);
        return TypedResults.Ok(new ChannelTestAnswer(answer is ChannelAnswer.Accepted, answer.Said));
    }

    internal static TextLanguage OfText(this Language language) => language == Language.Zh ? TextLanguage.Zh : TextLanguage.En;

    internal static Language OfApi(this TextLanguage language) => language == TextLanguage.Zh ? Language.Zh : Language.En;
}
