using System.Text.Json;
using System.Text.Json.Serialization;

namespace FacilityIoT.Cloud.Tickets;

/// <summary>Writes a command with what it alone has, its reason or its person; by its declared type it would be an empty object.</summary>
internal sealed class WholeCommand : JsonConverter<TicketCommand>
{
    public override TicketCommand Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("A trail is written, and shown as it was written.");

    public override void Write(Utf8JsonWriter writer, TicketCommand value, JsonSerializerOptions options) => JsonSerializer.Serialize(writer, value, value.GetType(), options);
}
