using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace FacilityIoT.Cloud.Persistence.Migrations;

/// <summary>What boxes say of the machines that they run on.</summary>
[DbContext(typeof(FacilityDb))]
[Migration("20261121000019_BoxMachines")]
internal sealed class BoxMachines : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<bool>("ClockSynchronized", "Boxes", nullable: true);
        foreach (var column in new[] { "ClockErrorMs", "DiskFree", "DiskSize", "CertificateEndsAt" })
        {
            migrationBuilder.AddColumn<long>(column, "Boxes", nullable: true);
        }
    }
}
