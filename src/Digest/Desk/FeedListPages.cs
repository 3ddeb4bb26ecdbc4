using Digest.App.Phases;
using Digest.Feeds;
using Digest.Fetching;

namespace Digest.App.Desk;

/// <summary>Brings feeds into the list and takes the list out: by any address of a site, and as OPML.</summary>
public sealed class FeedListPages(Workshop workshop, Func<HttpContext, Visit> visitOf)
{
    private readonly FeedsEditor _editor = new(workshop.FeedsFile);

    /// <summary>Adds the pages.</summary>
    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost("/feeds/find", FindAsync);
        routes.MapPost("/feeds/add", AddAsync);
        routes.MapPost("/feeds/import", ImportAsync);
        routes.MapGet("/feeds/export.opml", ExportAsync);
    }

    private async Task FindAsync(HttpContext context)
    {
        var visit = visitOf(context);
        var typed = visit.Posted("url");
        if (!Uri.TryCreate(typed.Contains("://", StringComparison.Ordinal) ? typed : $"https://{typed}", UriKind.Absolute, out var url) || url.Scheme is not ("http" or "https"))
        {
            visit.Return("/feeds", visit.Say($"{typed} is no web address. Write it like https://example.com/feed.", $"{typed} 不是网址，请写成 https://example.com/feed 的形式。"));
            return;
        }

        var finder = new FeedFinder(workshop.Session.Get<IFetcher>(), workshop.Session.Get<FeedReader>());
        var (found, problem) = await finder.FindAsync(url, context.RequestAborted);
        if (found is null) visit.Return("/feeds", problem);
        else await DeskPage.WriteAsync(visit, visit.Say("Add a feed", "添加来源"), $"<h1>{visit.Say("Add a feed", "添加来源")}</h1>{FeedForms.Peek(visit, found, _editor.Mark())}");
    }

    private Task AddAsync(HttpContext context)
    {
        var visit = visitOf(context);
        if (!Uri.TryCreate(visit.Posted("url"), UriKind.Absolute, out var url) || url.Scheme is not ("http" or "https"))
        {
            visit.Return("/feeds", visit.Say("That is no web address.", "这不是网址。"));
            return Task.CompletedTask;
        }

        var feed = new Feed
        {
            Url = url,
            Title = visit.Posted("title") is { Length: > 0 } title ? title : url.IdnHost,
            Kind = visit.Posted("kind") == nameof(FeedKind.Page) ? FeedKind.Page : FeedKind.Syndication,
            Language = visit.Posted("language") is { Length: > 0 } language ? language : null,
        };
        return DoAsync(visit, path =>
        {
            FeedListFile.Add(path, feed);
            return visit.Say($"Added {feed.Title}", $"已添加 {feed.Title}");
        });
    }

    private Task ImportAsync(HttpContext context)
    {
        var visit = visitOf(context);
        return DoAsync(visit, path =>
        {
            if (context.Request.Form.Files["file"] is not { Length: > 0 } file) return visit.Say("Choose an OPML file first.", "请先选择 OPML 文件。");
            using var stream = file.OpenReadStream();
            var feeds = Opml.Read(stream, file.FileName);
            var added = FeedsEditor.AddAll(path, feeds);
            return visit.Say($"{added} feeds added, {feeds.Count - added} were listed already.", $"已添加 {added} 个来源，{feeds.Count - added} 个已在列表中。");
        });
    }

    private async Task ExportAsync(HttpContext context)
    {
        using var opml = new MemoryStream();
        Opml.Write(opml, FeedListFile.Load(workshop.FeedsFile).Feeds, workshop.Now);
        context.Response.ContentType = "text/x-opml; charset=utf-8";
        context.Response.Headers.ContentDisposition = "attachment; filename=\"digest.opml\"";
        await context.Response.Body.WriteAsync(opml.ToArray(), context.RequestAborted);
    }

    private Task DoAsync(Visit visit, Func<string, string> change)
    {
        var said = string.Empty;
        try
        {
            _editor.Change(visit.Posted("mark"), path => said = change(path));
        }
        catch (Exception e) when (Trouble.Is(e) || e is IOException or UnauthorizedAccessException)
        {
            said = e.Message;
        }

        visit.Return("/feeds", said);
        return Task.CompletedTask;
    }
}
