using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace FacilityIoT.Cloud.Persistence;

/// <summary>The relational store. Knows no feature: each brings its entities as <see cref="IEntityTypeConfiguration{TEntity}"/>, reached through <c>Set&lt;T&gt;()</c>.</summary>
public sealed class FacilityDb(DbContextOptions<FacilityDb> options) : DbContext(options)
{
    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.ApplyConfigurationsFromAssembly(typeof(FacilityDb).Assembly);

    /// <summary>Instants are stored as UTC milliseconds: SQLite cannot order DateTimeOffset.</summary>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcMilliseconds>();

    private sealed class UtcMilliseconds() : ValueConverter<DateTimeOffset, long>(v => v.ToUnixTimeMilliseconds(), v => DateTimeOffset.FromUnixTimeMilliseconds(v));
}
