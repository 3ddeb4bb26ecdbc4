namespace Digest.App.Desk;

/// <summary>Tells open pages, over one lasting response, that something they show has changed.</summary>
public sealed class LiveEvents(Func<string> stamp)
{
    // A saved template is to be seen within half a second: rendering takes a tenth of that, so that looking may take this long.
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(100);

    // Proxies and browsers drop a connection that says nothing for a minute.
    private const int LooksBetweenSigns = 200;

    /// <summary>Answers with <c>text/event-stream</c> until the page goes away.</summary>
    public async Task StreamAsync(HttpContext context, CancellationToken stopping)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, stopping);
        context.Response.ContentType = "text/event-stream";
        try
        {
            await WatchAsync(context.Response, end.Token);
        }
        catch (OperationCanceledException) when (end.IsCancellationRequested)
        {
            // The page was closed, or the desk is.
        }
    }

    private async Task WatchAsync(HttpResponse response, CancellationToken cancellationToken)
    {
        var seen = stamp();
        await WriteAsync(response, "event: ready\ndata: 1\n\n", cancellationToken);
        using var timer = new PeriodicTimer(Look);
        for (var looks = 1; await timer.WaitForNextTickAsync(cancellationToken); looks++)
        {
            var now = stamp();
            if (now != seen) await WriteAsync(response, "event: changed\ndata: 1\n\n", cancellationToken);
            else if (looks % LooksBetweenSigns == 0) await WriteAsync(response, ": still here\n\n", cancellationToken);
            seen = now;
        }
    }

    private static async Task WriteAsync(HttpResponse response, string text, CancellationToken cancellationToken)
    {
        await response.WriteAsync(text, cancellationToken);
        await response.Body.FlushAsync(cancellationToken);
    }
}
