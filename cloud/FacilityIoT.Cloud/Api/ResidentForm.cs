using FacilityIoT.Cloud.Intake;
using FacilityIoT.Cloud.Persistence;
using FacilityIoT.Cloud.Residents;

namespace FacilityIoT.Cloud.Api;

/// <summary>Reads who somebody is from a body.</summary>
internal static class ResidentForm
{
    public const int LongestName = 100;
    public const int LongestAddress = 300;
    public static readonly string[] Languages = ["zh", "en"];

    /// <summary>Null, and refused, when nothing at all is said.</summary>
    public static ResidentDetails? Details(Fields fields, string? name, string? phone, string? address, string prefix = "")
    {
        var details = new ResidentDetails(fields.Text(prefix + "name", name, LongestName), Phone(fields, prefix + "phone", phone), fields.Text(prefix + "address", address, LongestAddress));
        return details is { Name: null, Phone: null, Address: null } ? fields.Refuse<ResidentDetails>(prefix + "name", "Give at least one of name, phone and address.") : details;
    }

    public static string? Phone(Fields fields, string field, string? phone) =>
        string.IsNullOrWhiteSpace(phone) ? null : PhoneNumber.Normalize(phone) ?? fields.Refuse<string>(field, PhoneNumber.Refusal);

    /// <summary>The whole entry; null when something was refused.</summary>
    public static async Task<ResidentEntry?> EntryAsync(Fields fields, ResidentBody body, FacilityDb db, CancellationToken cancellationToken)
    {
        var details = Details(fields, body.Name, body.Phone, body.Address);
        var language = fields.Word("language", body.Language, Languages, "zh");
        if (fields.Text("site", body.Site, 100, required: true) is not { } site)
        {
            return null;
        }

        var (place, refusal) = await Places.FindAsync(db, site, fields.Text("area", body.Area, 100), null, cancellationToken);
        return place is null ? fields.Refuse<ResidentEntry>(refusal!.Value.Field, refusal.Value.Sentence)
            : details is null || fields.Refusal is not null ? null
            : new ResidentEntry(place.SiteId, place.Area, language, details);
    }
}
