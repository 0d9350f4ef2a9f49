using Microsoft.AspNetCore.Identity;

namespace FacilityIoT.Cloud.Identity;

/// <summary>Adds people with generated passwords.</summary>
public sealed class People(UserManager<Person> people, TimeProvider time)
{
    /// <summary>The new person's password, to be shown once; or the sentence that says why not.</summary>
    public async Task<(string? Password, string? Refusal)> CreateAsync(string name, string role, string? password = null)
    {
        if (!Roles.IsKnown(role))
        {
            return (null, Roles.Refusal(role));
        }

        password ??= GeneratedPassword.New();
        var person = new Person { Name = name, CreatedAt = time.GetUtcNow(), Roles = { new PersonRole { Role = role } } };
        var result = await people.CreateAsync(person, password);
        return result.Succeeded ? (password, null) : (null, string.Join(' ', result.Errors.Select(e => e.Description)));
    }
}
