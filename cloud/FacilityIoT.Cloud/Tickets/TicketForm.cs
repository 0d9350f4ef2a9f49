namespace FacilityIoT.Cloud.Tickets;

/// <summary>Whether a command is well formed, whatever the ticket: a pure function.</summary>
public static class TicketForm
{
    /// <summary>The longest reason, in characters.</summary>
    public const int LongestReason = 500;

    /// <summary>The longest description of cause, measures or prevention, and the longest note, in characters.</summary>
    public const int LongestText = 4000;

    /// <summary>The longest name of a part's model, in characters.</summary>
    public const int LongestName = 100;

    /// <summary>The longest unit, in characters.</summary>
    public const int LongestUnit = 20;

    /// <summary>The most of a part at once: a million.</summary>
    public const long MostThousandths = 1_000_000_000;

    /// <returns>The field in camel case and what is wrong with it; null when nothing is.</returns>
    public static (string Field, string Sentence)? Refusal(TicketCommand command) => command switch
    {
        TicketCommand.Assign { PersonId: null, ContractorId: null } => ("personId", "Say to whom: a person, a contractor, or both."),
        TicketCommand.Assign assign => Needed("why", assign.Why, LongestReason),
        TicketCommand.Decline decline => Needed("why", decline.Why, LongestReason),
        TicketCommand.Arrive { Latitude: not (null or (>= -90 and <= 90)) } => ("latitude", "The latitude is between -90 and 90 degrees."),
        TicketCommand.Arrive { Longitude: not (null or (>= -180 and <= 180)) } => ("longitude", "The longitude is between -180 and 180 degrees."),
        TicketCommand.Arrive arrive when arrive.Latitude is null != arrive.Longitude is null => ("longitude", "Give both latitude and longitude, or neither."),
        TicketCommand.Hold hold when !Enum.IsDefined(hold.Reason) => ("reason", $"The reasons are {Words<HoldReason>()}."),
        TicketCommand.Hold hold => Bounded("text", hold.Text, LongestReason),
        TicketCommand.Finish finish => Needed("cause", finish.Cause, LongestText) ?? Needed("measures", finish.Measures, LongestText)
            ?? Bounded("prevention", finish.Prevention, LongestText) ?? Bounded("withoutPhotos", finish.WithoutPhotos, LongestReason),
        TicketCommand.Verify { Passed: false } verify when string.IsNullOrWhiteSpace(verify.Text) => ("text", "Say what is missing."),
        TicketCommand.Verify verify => Bounded("text", verify.Text, LongestText),
        TicketCommand.Cancel cancel => Needed("reason", cancel.Reason, LongestReason),
        TicketCommand.Regrade { Level: < 1 or > 5 } => ("level", "The level is 1 to 5."),
        TicketCommand.Regrade regrade => Needed("reason", regrade.Reason, LongestReason),
        TicketCommand.SetMajor major => Needed("reason", major.Reason, LongestReason),
        TicketCommand.Note note => Needed("text", note.Text, LongestText),
        TicketCommand.UsePart { Thousandths: 0 or > MostThousandths or < -MostThousandths } => ("quantity", "The quantity is a number other than 0 with at most three decimals, up to 1000000."),
        TicketCommand.UsePart part => Needed("model", part.Model, LongestName) ?? Needed("unit", part.Unit, LongestUnit),
        TicketCommand.FileReport report => Needed("cause", report.Cause, LongestText) ?? Needed("measures", report.Measures, LongestText) ?? Needed("prevention", report.Prevention, LongestText),
        _ => null,
    };

    internal static (string Field, string Sentence)? Needed(string field, string? text, int longest) =>
        string.IsNullOrWhiteSpace(text) ? (field, $"'{field}' must not be empty.") : Bounded(field, text, longest);

    internal static (string Field, string Sentence)? Bounded(string field, string? text, int longest) =>
        text?.Length > longest ? (field, $"'{field}' has {text.Length} characters; at most {longest} are allowed.")
        : text?.Contains('\0', StringComparison.Ordinal) == true ? (field, $"'{field}' must not contain the character NUL.") : null;

    private static string Words<T>()
        where T : struct, Enum => string.Join(", ", Enum.GetNames<T>().Select(System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName));
}
