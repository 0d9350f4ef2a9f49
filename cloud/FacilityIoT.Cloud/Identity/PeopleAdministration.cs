using FacilityIoT.Cloud.Audit;
using FacilityIoT.Cloud.Persistence;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.Cloud.Identity;

/// <summary>What an administrator does with people. Each change and its line in the audit trail are one transaction; passwords are in neither.</summary>
/// <remarks>There is always an administrator who may come in: whoever is the last stays one.</remarks>
public sealed class PeopleAdministration(Store store, IPasswordHasher<Person> hasher, ILookupNormalizer normalizer)
{
    private const int LongestName = 64;

    public Task<PersonOutcome> CreateAsync(string name, IReadOnlyCollection<string> roles, Actor by, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (name.Trim() is not { Length: > 0 and <= LongestName } trimmed || trimmed.Any(char.IsControl))
        {
            return Refused("name", $"A login name has 1 to {LongestName} characters.");
        }

        if (Refusal(roles) is { } sentence)
        {
            return Refused("roles", sentence);
        }

        // Hashing takes its time: not under the lock.
        var password = GeneratedPassword.New();
        var hash = hasher.HashPassword(null!, password);
        return store.RunAsync<PersonOutcome>(
            async transaction =>
            {
                var normalized = normalizer.NormalizeName(trimmed);
                if (await transaction.Db.Set<Person>().AnyAsync(p => p.NormalizedName == normalized, cancellationToken))
                {
                    return new PersonOutcome.Refused("name", $"There is somebody named '{trimmed}'; choose another name.");
                }

                var person = new Person { Name = trimmed, NormalizedName = normalized, PasswordHash = hash, SecurityStamp = NewStamp(), CreatedAt = transaction.Now };
                Give(person, roles);
                transaction.Db.Add(person);
                await transaction.Db.SaveChangesAsync(cancellationToken);
                await AuditTrail.RecordAsync(transaction, by, "people.create", Subject(person), new { person.Name, roles }, cancellationToken);
                return new PersonOutcome.Done(person, password);
            },
            cancellationToken);
    }

    /// <summary>Takes effect on the person's open sessions within a minute.</summary>
    public Task<PersonOutcome> SetRolesAsync(int id, IReadOnlyCollection<string> roles, Actor by, CancellationToken cancellationToken) => Refusal(roles) is { } sentence
        ? Refused("roles", sentence)
        : ChangeAsync(id, by, "people.roles", new { roles }, loses: !roles.Contains(Roles.Administrator), (person, _) => Give(person, roles), cancellationToken);

    /// <summary>Keeps somebody out; open sessions end within a minute.</summary>
    public Task<PersonOutcome> DisableAsync(int id, Actor by, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(by);
        return by.PersonId == id
            ? Refused(null, "You cannot disable yourself; another administrator can.")
            : ChangeAsync(id, by, "people.disable", null, loses: true, (person, now) => (person.DisabledAt, person.SecurityStamp) = (person.DisabledAt ?? now, NewStamp()), cancellationToken);
    }

    public Task<PersonOutcome> EnableAsync(int id, Actor by, CancellationToken cancellationToken) => ChangeAsync(
        id, by, "people.enable", null, loses: false, (person, _) => (person.DisabledAt, person.FailedLogins, person.LockedUntil) = (null, 0, null), cancellationToken);

    /// <summary>A new generated password; open sessions end within a minute, a lockout ends at once.</summary>
    public async Task<PersonOutcome> ResetPasswordAsync(int id, Actor by, CancellationToken cancellationToken)
    {
        var password = GeneratedPassword.New();
        var hash = hasher.HashPassword(null!, password);
        var outcome = await ChangeAsync(
            id, by, "people.password", null, loses: false,
            (person, _) => (person.PasswordHash, person.SecurityStamp, person.FailedLogins, person.LockedUntil) = (hash, NewStamp(), 0, null), cancellationToken);
        return outcome is PersonOutcome.Done done ? done with { Password = password } : outcome;
    }

    /// <param name="loses">Afterwards the person is no administrator who may come in.</param>
    private Task<PersonOutcome> ChangeAsync(int id, Actor by, string action, object? detail, bool loses, Action<Person, DateTimeOffset> change, CancellationToken cancellationToken) => store.RunAsync<PersonOutcome>(
        async transaction =>
        {
            var people = transaction.Db.Set<Person>().Include(p => p.Roles);
            if (await people.SingleOrDefaultAsync(p => p.Id == id, cancellationToken) is not { } person)
            {
                return new PersonOutcome.NoSuchPerson(id);
            }

            if (loses && IsAdministrator(person) && !await people.AnyAsync(p => p.Id != id && p.DisabledAt == null && p.Roles.Any(r => r.Role == Roles.Administrator), cancellationToken))
            {
                return new PersonOutcome.Refused(null, $"'{person.Name}' is the last administrator; make somebody else one first.");
            }

            change(person, transaction.Now);
            await AuditTrail.RecordAsync(transaction, by, action, Subject(person), detail, cancellationToken);
            return new PersonOutcome.Done(person, null);
        },
        cancellationToken);

    private static bool IsAdministrator(Person person) => person.DisabledAt is null && person.Roles.Any(r => r.Role == Roles.Administrator);

    private static void Give(Person person, IReadOnlyCollection<string> roles)
    {
        foreach (var lost in person.Roles.Where(r => !roles.Contains(r.Role)).ToList())
        {
            person.Roles.Remove(lost);
        }

        foreach (var role in roles.Distinct().Where(role => person.Roles.All(r => r.Role != role)).ToList())
        {
            person.Roles.Add(new PersonRole { Role = role });
        }
    }

    private static string? Refusal(IReadOnlyCollection<string> roles) => roles.Count == 0
        ? $"Give at least one role of {string.Join(", ", Roles.All)}; to keep somebody out, disable the person."
        : roles.FirstOrDefault(role => !Roles.IsKnown(role)) is { } unknown ? Roles.Refusal(unknown) : null;

    private static string Subject(Person person) => $"person/{person.Id}";

    private static string NewStamp() => Guid.NewGuid().ToString("N");

    private static Task<PersonOutcome> Refused(string? field, string sentence) => Task.FromResult<PersonOutcome>(new PersonOutcome.Refused(field, sentence));
}
