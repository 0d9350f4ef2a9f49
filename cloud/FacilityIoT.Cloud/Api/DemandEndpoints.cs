using FacilityIoT.Cloud.Identity;
using FacilityIoT.Cloud.Intake;
using FacilityIoT.Cloud.Persistence;
using Microsoft.AspNetCore.Http.HttpResults;

namespace FacilityIoT.Cloud.Api;

/// <summary>How reports are graded: the catalogue of categories and the demand matrix.</summary>
public static class DemandEndpoints
{
    private static readonly FacilityAction Edit = new("demand.edit", Roles.Supervisor);

    public static RouteGroupBuilder MapDemand(this RouteGroupBuilder api)
    {
        var categories = api.MapGroup("/demand-categories").WithTags("Intake");
        categories.MapGet("", ListAsync).WithName("ListDemandCategories").WithSummary("The kinds of fault that people report, with trade and usual demand.")
            .WithExample(new[] { IntakeExamples.Category });
        categories.MapPut("/{code}", SetAsync).WithName("SetDemandCategory").WithSummary("Writes a category, new or anew.")
            .RequireAction(Edit).ProducesProblem(409).WithExample(IntakeExamples.Category, IntakeExamples.CategoryBody);
        var matrix = api.MapGroup("/demand-matrix").WithTags("Intake");
        matrix.MapGet("", MatrixAsync).WithName("GetDemandMatrix").WithSummary("The level of each demand: urgent or routine × basic or special × individual or group.")
            .WithExample(IntakeViews.Of(DemandMatrix.Default));
        matrix.MapPut("", SetMatrixAsync).WithName("SetDemandMatrix").WithSummary("Sets cells of the matrix; those not named stay.")
            .RequireAction(Edit).ProducesProblem(409).WithExample(IntakeViews.Of(DemandMatrix.Default), new DemandMatrixView([new DemandCellView(true, false, false, 2)], 0));
        return api;
    }

    private static async Task<Ok<IReadOnlyList<DemandCategoryView>>> ListAsync(HttpRequest request, FacilityDb db, CancellationToken cancellationToken)
    {
        var language = request.Language();
        IReadOnlyList<DemandCategoryView> views = [.. (await DemandBook.CategoriesAsync(db, cancellationToken)).Select(row => IntakeViews.Of(row, language))];
        return TypedResults.Ok(views);
    }

    private static async Task<Results<Ok<DemandCategoryView>, ValidationProblem, ProblemHttpResult>> SetAsync(
        string code, DemandCategoryBody body, HttpContext context, Store store, CancellationToken cancellationToken)
    {
        var fields = new Fields();
        var category = IntakeViews.Category(fields, code, body);
        if (fields.Refusal is { } refusal)
        {
            return refusal;
        }

        var (row, changed) = await store.RunAsync(transaction => DemandBook.SetAsync(transaction, category, body.Version, context.Actor(), cancellationToken), cancellationToken);
        var view = IntakeViews.Of(row, context.Request.Language());
        return changed
            ? ChangedSince.Answer($"Category {code}", body.Version, row.Version, view)
            : TypedResults.Ok(view);
    }

    private static async Task<Ok<DemandMatrixView>> MatrixAsync(FacilityDb db, CancellationToken cancellationToken) =>
        TypedResults.Ok(IntakeViews.Of(await DemandBook.MatrixAsync(db, cancellationToken)));

    private static async Task<Results<Ok<DemandMatrixView>, ValidationProblem, ProblemHttpResult>> SetMatrixAsync(
        DemandMatrixView body, HttpContext context, Store store, CancellationToken cancellationToken)
    {
        var levels = new Dictionary<Demand, int>();
        foreach (var cell in body.Cells)
        {
            if (cell.Level is < 1 or > 5 || !levels.TryAdd(new Demand(cell.Urgent, cell.Special, cell.Group), cell.Level))
            {
                return Invalid.Field("cells", "Each cell is named at most once, with a level from 1 to 5.");
            }
        }

        var (matrix, changed) = await store.RunAsync(
            async transaction =>
            {
                var now = await DemandBook.MatrixAsync(transaction.Db, cancellationToken);
                return now.Version != body.Version ? (now, true) : (await DemandBook.SetAsync(transaction, levels, context.Actor(), cancellationToken), false);
            },
            cancellationToken);
        return changed
            ? ChangedSince.Answer("The matrix", body.Version, matrix.Version, IntakeViews.Of(matrix))
            : TypedResults.Ok(IntakeViews.Of(matrix));
    }
}
