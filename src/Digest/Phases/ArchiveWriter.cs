using Digest.Storage;
using Digest.Templating;
using Digest.Web;

namespace Digest.App.Phases;

/// <summary>Keeps the archive's pages in step with the published issues; trouble with them is told and stops no mail.</summary>
public sealed class ArchiveWriter(Store store, ArchiveSite site, ArchiveOptions options, ILogger<ArchiveWriter> logger)
{
    /// <summary>Writes what the newest issue lacks: nothing when its page is there.</summary>
    public async Task CatchUpAsync(CancellationToken cancellationToken)
    {
        if (!options.Enabled || await store.NewestIssueAsync(cancellationToken) is not { } newest) return;
        if (!File.Exists(Path.Combine(options.Folder, ArchiveSite.PageOf(newest)))) await WriteAsync(cancellationToken);
    }

    /// <summary>Writes every page anew, where anything changed; false when the folder or a template did not let it.</summary>
    public async Task<bool> WriteAsync(CancellationToken cancellationToken)
    {
        try
        {
            var issues = await store.IssuesAsync(cancellationToken);
            await site.WriteAsync(options.Folder, [.. issues.Select(issue => issue.Number)], LoadAsync, cancellationToken);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or TemplateException)
        {
            DispatchLog.NotArchived(logger, options.Folder, e.Message);
            return false;
        }
    }

    private async Task<ArchivedIssue?> LoadAsync(int number, CancellationToken cancellationToken) =>
        await store.IssueAsync(number, cancellationToken) is { } stored ? new ArchivedIssue(stored.Issue, stored.FrozenAt) : null;
}
