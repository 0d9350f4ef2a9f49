using Microsoft.EntityFrameworkCore.Migrations.Operations;
using Microsoft.EntityFrameworkCore.Migrations.Operations.Builders;

namespace FacilityIoT.Cloud.Persistence.Migrations;

internal static class NumberedColumn
{
    /// <summary>A key that the store numbers itself, never re-using a number. PostgreSQL's own annotation joins here when it is added.</summary>
    public static OperationBuilder<AddColumnOperation> Numbered(this OperationBuilder<AddColumnOperation> column) => column.Annotation("Sqlite:Autoincrement", true);
}
