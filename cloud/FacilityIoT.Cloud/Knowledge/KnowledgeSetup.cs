namespace FacilityIoT.Cloud.Knowledge;

/// <summary>Solved cases as articles, offered on the next ticket of the kind.</summary>
public static class KnowledgeSetup
{
    public static IServiceCollection AddKnowledge(this IServiceCollection services) => services.AddSingleton<KnowledgeBase>();
}
