using Microsoft.AspNetCore.Http.HttpResults;

namespace FacilityIoT.Cloud.Api;

/// <summary>Answers to a request that is not allowed, with the field and what is.</summary>
internal static class Invalid
{
    public static ValidationProblem Field(string field, params string[] sentences) =>
        TypedResults.ValidationProblem(new Dictionary<string, string[]> { [field] = sentences });
}
