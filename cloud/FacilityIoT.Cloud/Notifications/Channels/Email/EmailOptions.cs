using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace FacilityIoT.Cloud.Notifications.Channels.Email;

/// <summary>How the connection to the mail server is protected.</summary>
public enum EmailSecurity
{
    /// <summary>STARTTLS, refused when the server does not offer it; usually port 587.</summary>
    StartTls,

    /// <summary>TLS from the first byte; usually port 465.</summary>
    Tls,

    /// <summary>None: for a server on the same machine.</summary>
    None,
}

/// <summary>Section <c>Notifications:Email</c>: a mail server that takes messages (RFC 6409). Off while <see cref="Host"/> is empty.</summary>
public sealed class EmailOptions : IValidatableObject
{
    public const string Section = "Notifications:Email";

    public string? Host { get; set; }

    [Range(1, 65535, ErrorMessage = "Notifications:Email:Port must be between 1 and 65535.")]
    public int Port { get; set; } = 587;

    [EnumDataType(typeof(EmailSecurity), ErrorMessage = "Notifications:Email:Security must be StartTls, Tls or None.")]
    public EmailSecurity Security { get; set; } = EmailSecurity.StartTls;

    /// <summary>A PEM file with the authority that the server's certificate must come from, for servers of the own network; none: those the machine trusts.</summary>
    public string? CaFile { get; set; }

    /// <summary>The sender's address.</summary>
    public string? From { get; set; }
    public string? User { get; set; }

    /// <summary>A file whose first line is the password.</summary>
    public string? PasswordFile { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (string.IsNullOrEmpty(Host))
        {
            yield break;
        }

        if (EmailMessage.Refusal(From ?? "") is { } refusal)
        {
            yield return new ValidationResult($"Notifications:Email:From: {refusal}");
        }

        if (Security == EmailSecurity.None && !string.IsNullOrEmpty(User))
        {
            yield return new ValidationResult("Notifications:Email:Security is None, so a password would go over the network in the clear: use StartTls or Tls, or no User.");
        }
    }
}

[OptionsValidator]
public sealed partial class EmailOptionsValidator : IValidateOptions<EmailOptions>;
