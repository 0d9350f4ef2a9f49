using FacilityIoT.Cloud.Tickets;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FacilityIoT.Cloud.Knowledge;

internal sealed class ArticleTable : IEntityTypeConfiguration<Article>
{
    public void Configure(EntityTypeBuilder<Article> builder)
    {
        builder.ToTable("Articles").HasKey(article => article.Id);
        builder.Property(article => article.Version).IsConcurrencyToken();
        builder.HasIndex(article => article.SourceTicketId).IsUnique();
        builder.HasIndex(article => new { article.State, article.FaultClass });
        builder.HasOne<Ticket>().WithMany().HasForeignKey(article => article.SourceTicketId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class ArticleTermTable : IEntityTypeConfiguration<ArticleTerm>
{
    public void Configure(EntityTypeBuilder<ArticleTerm> builder)
    {
        builder.ToTable("ArticleTerms").HasKey(term => new { term.ArticleId, term.Term });
        builder.HasIndex(term => term.Term);
        builder.HasOne<Article>().WithMany().HasForeignKey(term => term.ArticleId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class ArticleUseTable : IEntityTypeConfiguration<ArticleUse>
{
    public void Configure(EntityTypeBuilder<ArticleUse> builder)
    {
        builder.ToTable("ArticleUses").HasKey(use => new { use.ArticleId, use.TicketId, use.By });
        builder.HasIndex(use => use.TicketId);
        builder.HasOne<Article>().WithMany().HasForeignKey(use => use.ArticleId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Ticket>().WithMany().HasForeignKey(use => use.TicketId).OnDelete(DeleteBehavior.Restrict);
    }
}
