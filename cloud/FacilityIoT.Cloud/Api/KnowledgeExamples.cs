using FacilityIoT.Cloud.Knowledge;

namespace FacilityIoT.Cloud.Api;

/// <summary>For the OpenAPI document.</summary>
internal static class KnowledgeExamples
{
    private static readonly DateTimeOffset At = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
    private static readonly LocalText Title = new("集水井水泵不启动", "Sump pump does not start");
    private static readonly LocalText Cause = new("浮球卡住", "The float switch was stuck");
    private static readonly LocalText Measures = new("清理浮球，测试两次", "Cleaned the float switch, tested twice");
    private static readonly LocalText Prevention = new("每季度清理", "Clean it every quarter");

    public static readonly ArticleView Article = new(
        4, Title.En!, Title, "plumbing", "Max_Water_Level_Alarm", "pump-1", Cause, Measures, Prevention, "float switch KEY-5 × 1", ArticleState.Published, "260301-001-8", "engineer-1", At,
        "supervisor-1", At.AddHours(2), 6, 4, 1, 2);

    public static readonly ArticleBody Body = new(Title, "plumbing", "Max_Water_Level_Alarm", "pump-1", Cause, Measures, Prevention, "float switch KEY-5 × 1", 1);
    public static readonly SimilarView Similar = new([new SimilarArticleView(Article, [SimilarReason.SameFaultClass, SimilarReason.SimilarText])], []);
}
