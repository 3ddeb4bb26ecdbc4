using Digest.Storage;

namespace Digest.App.Http;

/// <summary>What an operator's probe asks: does the process live, and can it work.</summary>
public static class HealthEndpoints
{
    /// <summary>Adds <c>/healthz</c> and <c>/readyz</c>.</summary>
    public static void MapHealth(this IEndpointRouteBuilder routes, Store store)
    {
        routes.MapGet("/healthz", () => Results.Text("ok\n"));
        routes.MapGet("/readyz", (CancellationToken cancellationToken) => ReadinessAsync(store, cancellationToken));
    }

    private static async Task<IResult> ReadinessAsync(Store store, CancellationToken cancellationToken)
    {
        try
        {
            return await store.AnswersAsync(cancellationToken) ? Results.Text("ready\n") : Results.Text("the database has no schema\n", statusCode: StatusCodes.Status503ServiceUnavailable);
        }
        catch (StorageException problem)
        {
            return Results.Text(problem.Message + "\n", statusCode: StatusCodes.Status503ServiceUnavailable);
        }
    }
}
