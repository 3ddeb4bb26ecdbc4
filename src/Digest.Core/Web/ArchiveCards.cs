using Digest.Templating;
using Digest.Templating.Models;

namespace Digest.Web;

/// <summary>Makes what the archive shows of an issue out of the same model as the mail.</summary>
public sealed class ArchiveCards(Labels labels, EditionOptions options)
{
    private readonly IssueModelBuilder _models = new(labels, options);
    private readonly TimeZoneInfo _zone = TimeZoneInfo.FindSystemTimeZoneById(options.TimeZone);

    /// <summary>The page of an issue, with its neighbours.</summary>
    public ArchivePage PageOf(ArchivedIssue archived, int? older, int? newer) => new()
    {
        Number = archived.Issue.Number ?? 0,
        Issue = _models.Build(archived.Issue, EditionLanguage.ChineseFirst),
        NearMisses = [.. archived.Issue.NearMisses.Select(NearMissModels.Of)],
        Older = older,
        Newer = newer,
    };

    /// <summary>The card of an issue whose page was made.</summary>
    public ArchiveCard CardOf(ArchivePage page, ArchivedIssue archived, string html)
    {
        var top = page.Issue.ThreeLines.Select(Line).ToList();
        var anchors = top.Select(line => line.Anchor).ToHashSet(StringComparer.Ordinal);
        return new ArchiveCard
        {
            Number = page.Number,
            PublishedAt = archived.PublishedAt,
            Subject = page.Issue.Subject,
            Bar = page.Issue.Bar,
            Lines = top,
            More = [.. page.Issue.Sections.Where(section => !section.Quick).SelectMany(section => section.Stories).Select(Line).Where(line => anchors.Add(line.Anchor))],
            Year = TimeZoneInfo.ConvertTime(archived.Issue.Period.To.AddTicks(-1), _zone).Year,
            Html = html,
        };
    }

    private static ArchiveLine Line(StoryModel story) => new(story.Anchor, [.. story.Halves.Select(half => half.Headline)]);
}
