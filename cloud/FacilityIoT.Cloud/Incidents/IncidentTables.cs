using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FacilityIoT.Cloud.Incidents;

internal sealed class IncidentPlanTable : IEntityTypeConfiguration<IncidentPlan>
{
    public void Configure(EntityTypeBuilder<IncidentPlan> builder)
    {
        builder.ToTable("IncidentPlans").HasKey(plan => new { plan.SiteId, plan.Name });
        builder.Property(plan => plan.Version).IsConcurrencyToken();
        builder.Property(plan => plan.Definition)
            .HasConversion(plan => JsonSerializer.Serialize(plan, PlanDefinition.Json), text => JsonSerializer.Deserialize<PlanDefinition>(text, PlanDefinition.Json)!);
    }
}

internal sealed class IncidentTable : IEntityTypeConfiguration<Incident>
{
    public void Configure(EntityTypeBuilder<Incident> builder)
    {
        builder.ToTable("Incidents").HasKey(incident => incident.Id);
        builder.Property(incident => incident.Version).IsConcurrencyToken();
        builder.HasIndex(incident => new { incident.SiteId, incident.Plan }, "IX_Incidents_OneOpen").IsUnique().HasFilter("\"Open\"");
    }
}

internal sealed class IncidentCrewTable : IEntityTypeConfiguration<IncidentCrew>
{
    public void Configure(EntityTypeBuilder<IncidentCrew> builder)
    {
        builder.ToTable("IncidentCrews").HasKey(crew => crew.Id);
        builder.HasIndex(crew => crew.IncidentId);
        builder.HasOne<Incident>().WithMany().HasForeignKey(crew => crew.IncidentId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class IncidentResourceTable : IEntityTypeConfiguration<IncidentResource>
{
    public void Configure(EntityTypeBuilder<IncidentResource> builder)
    {
        builder.ToTable("IncidentResources").HasKey(resource => resource.Id);
        builder.HasIndex(resource => resource.IncidentId);
        builder.HasOne<Incident>().WithMany().HasForeignKey(resource => resource.IncidentId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class IncidentStepTable : IEntityTypeConfiguration<IncidentStep>
{
    public void Configure(EntityTypeBuilder<IncidentStep> builder)
    {
        builder.ToTable("IncidentSteps").HasKey(step => step.Id);
        builder.HasIndex(step => step.IncidentId);
        builder.HasOne<Incident>().WithMany().HasForeignKey(step => step.IncidentId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class IncidentEventTable : IEntityTypeConfiguration<IncidentEvent>
{
    public void Configure(EntityTypeBuilder<IncidentEvent> builder)
    {
        builder.ToTable("IncidentEvents").HasKey(line => line.Id);
        builder.HasIndex(line => line.IncidentId);
        builder.HasOne<Incident>().WithMany().HasForeignKey(line => line.IncidentId).OnDelete(DeleteBehavior.Restrict);
    }
}
