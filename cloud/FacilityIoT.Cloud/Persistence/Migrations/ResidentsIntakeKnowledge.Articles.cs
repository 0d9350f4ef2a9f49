using Microsoft.EntityFrameworkCore.Migrations;

namespace FacilityIoT.Cloud.Persistence.Migrations;

internal sealed partial class ResidentsIntakeKnowledge
{
    private static void Articles(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "Articles",
            table => new
            {
                Id = table.Column<long>().Numbered(),
                SourceTicketId = table.Column<long>(),
                Trade = table.Column<string>(),
                FaultClass = table.Column<string>(nullable: true),
                Asset = table.Column<string>(nullable: true),
                TitleZh = table.Column<string>(nullable: true),
                TitleEn = table.Column<string>(nullable: true),
                CauseZh = table.Column<string>(nullable: true),
                CauseEn = table.Column<string>(nullable: true),
                MeasuresZh = table.Column<string>(nullable: true),
                MeasuresEn = table.Column<string>(nullable: true),
                PreventionZh = table.Column<string>(nullable: true),
                PreventionEn = table.Column<string>(nullable: true),
                Parts = table.Column<string>(nullable: true),
                State = table.Column<int>(),
                WrittenBy = table.Column<string>(),
                WrittenAt = table.Column<long>(),
                PublishedBy = table.Column<string>(nullable: true),
                PublishedAt = table.Column<long>(nullable: true),
                Length = table.Column<int>(),
                Version = table.Column<int>(),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Articles", row => row.Id);
                table.ForeignKey("FK_Articles_Tickets_SourceTicketId", row => row.SourceTicketId, "Tickets", "Id", onDelete: ReferentialAction.Restrict);
            });
        migrationBuilder.CreateTable(
            "ArticleTerms",
            table => new
            {
                ArticleId = table.Column<long>(),
                Term = table.Column<string>(),
                Count = table.Column<int>(),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_ArticleTerms", row => new { row.ArticleId, row.Term });
                table.ForeignKey("FK_ArticleTerms_Articles_ArticleId", row => row.ArticleId, "Articles", "Id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateTable(
            "ArticleUses",
            table => new
            {
                ArticleId = table.Column<long>(),
                TicketId = table.Column<long>(),
                By = table.Column<string>(),
                At = table.Column<long>(),
                Helped = table.Column<bool>(nullable: true),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_ArticleUses", row => new { row.ArticleId, row.TicketId, row.By });
                table.ForeignKey("FK_ArticleUses_Articles_ArticleId", row => row.ArticleId, "Articles", "Id", onDelete: ReferentialAction.Restrict);
                table.ForeignKey("FK_ArticleUses_Tickets_TicketId", row => row.TicketId, "Tickets", "Id", onDelete: ReferentialAction.Restrict);
            });
        migrationBuilder.CreateIndex("IX_Articles_SourceTicketId", "Articles", "SourceTicketId", unique: true);
        migrationBuilder.CreateIndex("IX_Articles_State_FaultClass", "Articles", ["State", "FaultClass"]);
        migrationBuilder.CreateIndex("IX_ArticleTerms_Term", "ArticleTerms", "Term");
        migrationBuilder.CreateIndex("IX_ArticleUses_TicketId", "ArticleUses", "TicketId");
    }
}
