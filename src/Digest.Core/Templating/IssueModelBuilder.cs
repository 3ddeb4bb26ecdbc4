using System.Globalization;
using Digest.Templating.Models;

namespace Digest.Templating;

/// <summary>Turns an issue into what the templates of one edition may show.</summary>
public sealed class IssueModelBuilder(Labels labels, EditionOptions options)
{
    private readonly TimeZoneInfo _zone = TimeZoneInfo.FindSystemTimeZoneById(options.TimeZone);

    /// <summary>The whole model for one order of languages.</summary>
    public IssueModel Build(Issue issue, EditionLanguage reader)
    {
        var stories = new StoryModelBuilder(reader, labels, _zone);
        var first = reader.Order()[0];
        return new IssueModel
        {
            Subject = Subject(issue, first),
            Lang = first.Tag(),
            Preheader = Preheader(issue, !first),
            Title = Both(reader, options.Title, options.TitleChinese),
            Bar = [.. reader.Order().Select(inChinese => new TextModel(inChinese.Tag(), Bar(issue, inChinese)))],
            ThreeLines = [.. issue.ThreeLines.Select(stories.Build)],
            Attention = AttentionChart.Of(issue),
            Numbers = new NumberRows(reader).Of(issue),
            Sections = [.. issue.Sections.Select(section => Section(section, reader, stories))],
            Notes = [.. new FooterNotes(labels, _zone).Of(issue, reader)],
            Labels = labels.All(reader),
            Links = Links(issue),
            Theme = new ThemeModel(options.Accent, options.AccentDark, options.Logo, options.Sender),
        };
    }

    private string Subject(Issue issue, bool inChinese) => SubjectLine.Of(
        [.. Headlines(issue, inChinese).Take(2)],
        inChinese ? options.TitleChinese : options.Title,
        issue.Number,
        inChinese);

    private static TextModel Preheader(Issue issue, bool inChinese) =>
        new(inChinese.Tag(), string.Join(inChinese ? "；" : "; ", Headlines(issue, inChinese).Skip(1).Take(2)) is { Length: > 0 } rest
            ? rest
            : Headlines(issue, inChinese).FirstOrDefault() ?? "");

    private static IEnumerable<string> Headlines(Issue issue, bool inChinese) =>
        (issue.ThreeLines.Count > 0 ? issue.ThreeLines : issue.Briefs).Select(brief => Shown(inChinese ? brief.ChineseHeadline : brief.EnglishHeadline));

    private string Bar(Issue issue, bool inChinese)
    {
        var lastDay = TimeZoneInfo.ConvertTime(issue.Period.To.AddTicks(-1), _zone);
        var firstDay = TimeZoneInfo.ConvertTime(issue.Period.From, _zone);
        return labels.In(
            inChinese,
            "bar",
            $"{ISOWeek.GetYear(lastDay.DateTime)}-W{ISOWeek.GetWeekOfYear(lastDay.DateTime):00}",
            $"{firstDay:MM-dd} – {lastDay:MM-dd}",
            issue.Counts.EntriesRead.ToString("N0", CultureInfo.InvariantCulture),
            issue.Counts.Sources,
            issue.Briefs.Count(),
            ReadingTime.Minutes(TextsOf(issue, inChinese)));
    }

    private static IEnumerable<string> TextsOf(Issue issue, bool inChinese) =>
        from section in issue.Sections
        from brief in section.Briefs
        let lines = inChinese ? brief.Chinese : brief.English
        from line in lines.Prepend(inChinese ? brief.ChineseHeadline : brief.EnglishHeadline)
        select line.Text;

    private static string Shown(Line line) => ShownLine.Of(line.Text, line.Language);

    private static SectionModel Section(Section section, EditionLanguage reader, StoryModelBuilder stories) => new(
        section.Kind.ToString(),
        Both(reader, section.Heading.English, section.Heading.Chinese),
        section.Kind == SectionKind.QuickLinks,
        [.. section.Briefs.Select(stories.Build)]);

    private LinksModel Links(Issue issue)
    {
        var home = options.PublicUrl.TrimEnd('/');
        return new LinksModel(
            $"{home}/u/{Placeholders.Token}",
            issue.Number is null ? null : $"{home}/issues/{issue.Number}/",
            $"{home}/",
            $"{home}/feed.xml");
    }

    private static IReadOnlyList<TextModel> Both(EditionLanguage reader, string english, string chinese)
    {
        var order = english == chinese && chinese.All(char.IsAscii) ? [false] : reader.Order();
        return [.. order.Select(inChinese => new TextModel(inChinese.Tag(), inChinese ? chinese : english))];
    }
}
