using FacilityIoT.Cloud.Notifications.Channels;
using FacilityIoT.Cloud.Notifications.Channels.Email;
using FacilityIoT.Cloud.Residents;

namespace FacilityIoT.Cloud.Notifications.Recipients;

/// <summary>What people may write as their address and their hours. Pure.</summary>
public static class AddressRules
{
    /// <summary>A person's at most.</summary>
    public const int MostAddresses = 20;

    /// <returns>The address as it is stored, or the sentence that says why not.</returns>
    public static (string? Address, string? Refusal) Check(string channel, string address)
    {
        ArgumentNullException.ThrowIfNull(address);
        return channel switch
        {
            ChannelNames.Sms => PhoneNumber.Normalize(address) is { } phone ? (phone, null) : (null, PhoneNumber.Refusal),
            ChannelNames.Email => EmailMessage.Refusal(address) is { } refusal ? (null, refusal) : (address, null),
            _ => (null, $"'{channel}' has no addresses of this kind; allowed are sms and email. A browser subscribes with POST /api/v1/me/push-subscriptions."),
        };
    }

    /// <summary>Why these hours cannot be; null when they can.</summary>
    public static string? HoursRefusal(int? from, int? until, string timeZone) =>
        from is < 0 or > 1439 || until is < 0 or > 1439 ? "Quiet hours are minutes after midnight, 0 to 1439."
        : from is null != until is null ? "Quiet hours need both a beginning and an end."
        : !TimeZoneInfo.TryFindSystemTimeZoneById(timeZone, out _) ? $"'{timeZone}' is not an IANA time zone such as Asia/Shanghai."
        : null;

    /// <summary>Enough to know one's own address by, not enough to use it.</summary>
    public static string Masked(string channel, string address)
    {
        ArgumentNullException.ThrowIfNull(address);
        return address.Length == 0 ? ""
            : channel switch
            {
                ChannelNames.Sms => Masking.Phone(address)!,
                ChannelNames.Email => $"{address[0]}***@{address.Split('@')[^1]}",
                _ => Uri.TryCreate(address, UriKind.Absolute, out var url) ? url.Host : Masking.All,
            };
    }
}
