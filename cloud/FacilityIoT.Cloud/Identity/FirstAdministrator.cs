using System.Data.Common;
using FacilityIoT.Cloud.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace FacilityIoT.Cloud.Identity;

/// <summary>
/// Makes the person <c>admin</c> when there is nobody yet, with a generated password. It goes into a file of mode 0600 in the state directory, and
/// besides to the terminal when there is one: standard output of a service is a journal, which is kept and read by many.
/// </summary>
internal sealed partial class FirstAdministrator(
    IServiceScopeFactory scopes, DatabaseStartup database, IOptions<StorageOptions> storage, TimeProvider time, ILogger<FirstAdministrator> logger) : BackgroundService
{
    private static readonly TimeSpan RetryAfter = TimeSpan.FromSeconds(5);

    public const string Name = "admin";
    public const string FileName = "first-administrator.txt";

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await database.Ready.WaitAsync(stoppingToken);

        // A store that is busy with the first births, or a full disk: without an administrator nobody could ever log in.
        while (!await TryEnsureAsync(stoppingToken))
        {
            await Task.Delay(RetryAfter, time, stoppingToken);
        }
    }

    private async Task<bool> TryEnsureAsync(CancellationToken cancellationToken)
    {
        try
        {
            await EnsureAsync(cancellationToken);
            return true;
        }
        catch (Exception e) when (e is DbException or DbUpdateException or IOException or UnauthorizedAccessException)
        {
            NotMade(e.Message);
            return false;
        }
    }

    private async Task EnsureAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        if (await scope.ServiceProvider.GetRequiredService<FacilityDb>().Set<Person>().AnyAsync(cancellationToken))
        {
            return;
        }

        // The file comes first: after a crash in between, the next start writes a new one.
        var password = GeneratedPassword.New();
        var path = Path.Combine(storage.Value.Directory, FileName);
        await WriteAsync(path, $"{Name} {password}\n", cancellationToken);
        var (_, refusal) = await scope.ServiceProvider.GetRequiredService<People>().CreateAsync(Name, Roles.Administrator, password);
        if (refusal is not null)
        {
            NotMade(refusal);
            return;
        }

        Made(Name, path);
        if (!Console.IsOutputRedirected)
        {
            await Console.Out.WriteLineAsync($"First administrator: {Name}, password: {password} (shown once; also in {path}, delete it after the first login)");
        }
    }

    private static async Task WriteAsync(string path, string text, CancellationToken cancellationToken)
    {
        File.Delete(path);
        await using var stream = new FileStream(path, new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.Write,
            UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite,
        });
        await using var writer = new StreamWriter(stream);
        await writer.WriteAsync(text.AsMemory(), cancellationToken);
    }

    [LoggerMessage(4010, LogLevel.Information, "Made the first administrator {Name}; the password is in {Path}, delete the file after the first login")]
    private partial void Made(string name, string path);

    [LoggerMessage(4011, LogLevel.Error, "The first administrator could not be made: {Trouble}")]
    private partial void NotMade(string trouble);
}
