using System.Globalization;
using Digest.Templating.Models;
using Digest.Text;

namespace Digest.Templating;

/// <summary>Turns a brief into what a reader of one edition sees of it.</summary>
public sealed class StoryModelBuilder(EditionLanguage reader, Labels labels, TimeZoneInfo zone)
{
    // More sources than this are a list, not a help; the rest stands in the archive.
    private const int MostSources = 4;
    private const int MostOriginals = 2;

    /// <summary>The story with its halves in the reader's order and its sources numbered as the marks name them.</summary>
    public StoryModel Build(Brief brief)
    {
        var articles = SourcesOf(brief);
        var sources = articles.Select((article, i) => Source(article, i + 1)).ToList();
        return new StoryModel
        {
            Anchor = "s-" + brief.Story.Id,
            Url = (Original(articles[0]) ?? articles[0].CanonicalUrl).AbsoluteUri,
            Tag = brief.Story.Novelty == Novelty.Update ? labels.Both(reader, "update") : [],
            Halves = [.. reader.Order().Select(inChinese => Half(brief, inChinese, sources))],
            Sources = sources,
            Originals = Originals(articles),
            Independent = Independent(brief.Story),
        };
    }

    private HalfModel Half(Brief brief, bool inChinese, IReadOnlyList<SourceModel> sources)
    {
        var headline = inChinese ? brief.ChineseHeadline : brief.EnglishHeadline;
        var lines = inChinese ? brief.Chinese : brief.English;
        return new HalfModel
        {
            Lang = inChinese.Tag(),
            Headline = new TextModel(ShownLine.TagOf(headline.Text, headline.Language, inChinese), Shown(headline)),
            Lines = [.. lines.Select(line => Line(line, inChinese, sources))],
            Note = NoteOn(headline, lines, inChinese),
        };
    }

    private static LineModel Line(Line line, bool inChinese, IReadOnlyList<SourceModel> sources)
    {
        var marks = line.Sources
            .Select(sentence => (Sentence: sentence, Source: sources.FirstOrDefault(source => source.Url == sentence.ArticleUrl.AbsoluteUri)))
            .Where(cited => cited.Source is not null)
            .DistinctBy(cited => cited.Source?.Number)
            .Select(cited => new MarkModel(cited.Source?.Number ?? 0, cited.Source?.Url ?? "", PassageLink.To(cited.Sentence)));
        return new LineModel(ShownLine.TagOf(line.Text, line.Language, inChinese), Shown(line), KindOf(line.Kind), [.. marks]);
    }

    private string? NoteOn(Line headline, IReadOnlyList<Line> lines, bool inChinese)
    {
        if (lines.Prepend(headline).Any(line => line.Kind == LineKind.Machine)) return labels.In(inChinese, "machine_line");
        return lines.Any(line => line.Kind == LineKind.FactLine) && !lines.Any(line => line.Kind == LineKind.Excerpt)
            ? labels.In(inChinese, "fact_line")
            : null;
    }

    private static IReadOnlyList<Article> SourcesOf(Brief brief)
    {
        var cited = brief.Chinese.Concat(brief.English).Append(brief.ChineseHeadline).Append(brief.EnglishHeadline)
            .SelectMany(line => line.Sources)
            .Select(sentence => sentence.ArticleUrl.AbsoluteUri)
            .ToHashSet(StringComparer.Ordinal);
        return [.. brief.Story.Candidates
            .Select(candidate => candidate.Article)
            .DistinctBy(article => article.CanonicalUrl.AbsoluteUri)
            .Select((article, i) => (article, cited: i == 0 || cited.Contains(article.CanonicalUrl.AbsoluteUri)))
            .OrderByDescending(source => source.cited)
            .TakeWhile((source, i) => source.cited || i < MostSources)
            .Select(source => source.article)];
    }

    private static IReadOnlyList<LinkModel> Originals(IReadOnlyList<Article> articles) =>
        [.. articles.Select(Original).OfType<Uri>()
            .Where(link => !articles.Any(article => article.CanonicalUrl == link))
            .Distinct()
            .Take(MostOriginals)
            .Select(link => new LinkModel(link.IdnHost.StartsWith("www.", StringComparison.Ordinal) ? link.IdnHost[4..] : link.IdnHost, link.AbsoluteUri))];

    // A story of a round-up leads to what it tells of; its words are still the round-up's.
    private static Uri? Original(Article article) => article.RoundupPart is null || article.Entry.Url is not { } link || link.AbsolutePath == article.CanonicalUrl.AbsolutePath ? null : link;

    private SourceModel Source(Article article, int number) => new(
        number,
        article.CanonicalUrl.AbsoluteUri,
        new TextModel(article.Publisher.Any(ChineseScript.IsHan) ? "zh-Hans" : "en", article.Publisher),
        article.Language.IsChinese() ? new TextModel("zh-Hans", "中文") : new TextModel("en", "EN"),
        TimeZoneInfo.ConvertTime(article.Published, zone).ToString("MM-dd", CultureInfo.InvariantCulture));

    private static string? Independent(Story story)
    {
        var chinese = Count(story, TextLanguage.SimplifiedChinese) + Count(story, TextLanguage.TraditionalChinese);
        var english = Count(story, TextLanguage.English);
        if (chinese + english < 2) return null;
        return string.Join(" · ", new[] { chinese > 0 ? $"中 {chinese}" : null, english > 0 ? $"EN {english}" : null }.Where(part => part is not null));
    }

    private static int Count(Story story, TextLanguage language) => story.Publishers.TryGetValue(language, out var count) ? count : 0;

    private static string Shown(Line line) => ShownLine.Of(line.Text, line.Language);

    private static string KindOf(LineKind kind) => kind switch
    {
        LineKind.FactLine => "fact",
        LineKind.Machine => "machine",
        _ => "excerpt",
    };
}
