using Microsoft.EntityFrameworkCore;

namespace FacilityIoT.Cloud.Api.Queries;

/// <summary>One page of a list.</summary>
/// <param name="Items">In the list's order.</param>
/// <param name="Number">From 1.</param>
/// <param name="Size">The most a page holds.</param>
/// <param name="Total">How many there are on all pages.</param>
public sealed record Page<T>(IReadOnlyList<T> Items, int Number, int Size, int Total);

/// <summary>The two parameters of every list.</summary>
internal static class Paging
{
    public static readonly NumberParameter Number = new("page", "The page, from 1.", 1, 1_000_000);
    public static readonly NumberParameter Size = new("size", "How many on a page; 50 when not given.", 1, 500);

    private const int UsualSize = 50;

    public static async Task<Page<TView>> PageAsync<T, TView>(this IQueryable<T> ordered, HttpRequest request, Func<T, TView> view)
    {
        var (number, size) = Of(request);
        var total = await ordered.CountAsync(request.HttpContext.RequestAborted);
        var items = await ordered.Skip(Skip(number, size)).Take(size).ToListAsync(request.HttpContext.RequestAborted);
        return new Page<TView>([.. items.Select(view)], number, size, total);
    }

    /// <summary>For what must be filtered in memory.</summary>
    public static Page<T> Page<T>(this IReadOnlyCollection<T> ordered, HttpRequest request)
    {
        var (number, size) = Of(request);
        return new Page<T>([.. ordered.Skip(Skip(number, size)).Take(size)], number, size, ordered.Count);
    }

    public static Page<TView> Select<T, TView>(this Page<T> page, Func<T, TView> view) => new([.. page.Items.Select(view)], page.Number, page.Size, page.Total);

    private static (int Number, int Size) Of(HttpRequest request) => (Number.In(request) ?? 1, Size.In(request) ?? UsualSize);

    private static int Skip(int number, int size) => (number - 1) * size;
}
