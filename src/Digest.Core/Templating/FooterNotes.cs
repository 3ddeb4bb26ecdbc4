using System.Globalization;
using Digest.Templating.Models;

namespace Digest.Templating;

/// <summary>What the foot of an issue says of itself: how it was made, how its sources fare, what was left out, what was wrong before.</summary>
public sealed class FooterNotes(Labels labels, TimeZoneInfo zone)
{
    // A footer names this many ailing sources; more would be a report, which the owner gets.
    private const int MostNames = 6;

    /// <summary>Paragraphs in the reader's languages, the method first.</summary>
    public IEnumerable<IReadOnlyList<TextModel>> Of(Issue issue, EditionLanguage reader)
    {
        yield return labels.Both(reader, issue.Briefs.Any(HasMachineLines) ? "method_machine" : "method_plain");
        yield return [.. reader.Order().Select(inChinese => new TextModel(inChinese.Tag(), Health(issue, inChinese)))];
        if (issue.Counts.Repeats > 0) yield return labels.Both(reader, "left_out", issue.Counts.Repeats);
        foreach (var correction in issue.Corrections)
        {
            yield return [.. reader.Order().Select(inChinese => new TextModel(inChinese.Tag(), labels.In(inChinese, "correction", correction.In(inChinese))))];
        }
    }

    private static bool HasMachineLines(Brief brief) => brief.Chinese.Concat(brief.English).Append(brief.ChineseHeadline).Append(brief.EnglishHeadline).Any(line => line.Kind == LineKind.Machine);

    private string Health(Issue issue, bool inChinese)
    {
        var fine = Math.Max(0, issue.Counts.Sources - issue.FeedHealth.Count);
        var ailing = issue.FeedHealth.Take(MostNames).Select(line => labels.In(inChinese, HealthName(line.Health), line.Title, Day(line.Since)));
        var rest = issue.FeedHealth.Count > MostNames ? labels.In(inChinese, "health_more", issue.FeedHealth.Count - MostNames) : "";
        var list = string.Join(inChinese ? "，" : ", ", ailing.Prepend(labels.In(inChinese, "health_fine", fine)));
        return labels.In(inChinese, "health", issue.Counts.Sources, list + rest);
    }

    private static string HealthName(FeedHealth health) => health switch
    {
        FeedHealth.Moved => "health_moved",
        FeedHealth.Silent => "health_silent",
        FeedHealth.Failing => "health_failing",
        FeedHealth.Dead => "health_dead",
        _ => "health_well",
    };

    private string Day(DateTimeOffset? since) =>
        since is { } instant ? TimeZoneInfo.ConvertTime(instant, zone).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : "?";
}
