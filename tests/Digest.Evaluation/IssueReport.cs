using System.Globalization;
using System.Text;
using Digest.App.Phases;
using Digest.Stories;
using Digest.Storage;

namespace Digest.Evaluation;

/// <summary>What a database of published issues shows: parity, languages, bytes, provenance, and stories told again without a label.</summary>
public static class IssueReport
{
    /// <summary>Writes a line for each issue; then what differs.</summary>
    public static async Task<int> WriteAsync(string database, CancellationToken cancellationToken)
    {
        await using var store = await Store.OpenAsync(new StorageOptions { Path = database, Backups = 0 }, TimeProvider.System, cancellationToken);
        var told = new List<Article>();
        var different = new List<string>();
        foreach (var summary in (await store.IssuesAsync(cancellationToken)).OrderBy(issue => issue.Number))
        {
            if (await store.IssueAsync(summary.Number, cancellationToken) is not { } stored) continue;
            var issue = stored.Issue;
            var verdict = await new IssueVerifier(store).VerifyAsync(summary.Number, cancellationToken);
            var bytes = (await store.EditionsAsync(summary.Number, cancellationToken)).Max(edition => Encoding.UTF8.GetByteCount(edition.Html));
            var again = issue.Briefs.Where(brief => brief.Story.Novelty == Novelty.New && Repeats(brief.Story, told)).Select(brief => "again " + brief.ChineseHeadline.Text).ToList();
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"#{summary.Number} items {issue.Briefs.Count()} parity {IssueParity.Default.Of(issue):0.0000} both languages {IssueParity.Bilingual(issue):0.000} lines {verdict?.Lines} problems {verdict?.Problems.Count} bytes {bytes} repeats unlabelled {again.Count}"));
            different.AddRange(again);
            different.AddRange(IssueParity.Default.Differences(issue));
            told.AddRange(issue.Briefs.SelectMany(brief => brief.Story.Candidates).Select(candidate => candidate.Article));
        }

        foreach (var line in different) Console.WriteLine(line);
        return 0;
    }

    // The same page, the page it retells, or the same words.
    private static bool Repeats(Story story, List<Article> told) => story.Candidates.Any(candidate => told.Exists(old =>
        old.CanonicalUrl.AbsoluteUri == candidate.Article.CanonicalUrl.AbsoluteUri
        || (candidate.Article.Entry.Url is { } link && old.Entry.Url?.AbsoluteUri == link.AbsoluteUri && link.AbsolutePath.Length > 1)
        || old.Title == candidate.Article.Title));
}
