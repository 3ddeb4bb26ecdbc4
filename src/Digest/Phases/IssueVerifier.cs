using System.Globalization;
using Digest.Storage;

namespace Digest.App.Phases;

/// <summary>Checks again that every line of a stored issue stands on the text that it names.</summary>
public sealed class IssueVerifier(Store store)
{
    /// <summary>What does not hold, one line each; empty when everything does. Null when there is no such issue.</summary>
    public async Task<IssueVerdict?> VerifyAsync(int number, CancellationToken cancellationToken)
    {
        if (await store.IssueAsync(number, cancellationToken) is not { } stored) return null;
        var problems = new List<string>();
        var lines = 0;
        foreach (var brief in stored.Issue.Briefs)
        {
            var articles = brief.Story.Candidates.Select(candidate => candidate.Article).ToLookup(article => article.CanonicalUrl);
            foreach (var line in LinesOf(brief))
            {
                lines++;
                foreach (var problem in await ProblemsOfAsync(line, articles, cancellationToken)) problems.Add($"{brief.Story.Id}: \"{line.Text}\": {problem}");
            }
        }

        return new IssueVerdict(lines, problems);
    }

    private static IEnumerable<Line> LinesOf(Brief brief) => [brief.ChineseHeadline, brief.EnglishHeadline, .. brief.Chinese, .. brief.English];

    private async Task<IReadOnlyList<string>> ProblemsOfAsync(Line line, ILookup<Uri, Article> articles, CancellationToken cancellationToken)
    {
        var problems = new List<string>();
        if (line.Sources.Count == 0) problems.Add("it names no sentence");
        foreach (var sentence in line.Sources)
        {
            if (!articles.Contains(sentence.ArticleUrl))
            {
                problems.Add($"its sentence is of {sentence.ArticleUrl}, which is no article of the story");
                continue;
            }

            if (ProblemIn(articles[sentence.ArticleUrl], sentence) is { } problem) problems.Add(problem);
            var today = await store.ArticlesOfAsync(sentence.ArticleUrl, cancellationToken);
            if (today.Count > 0 && ProblemIn(today, sentence) is { } changed) problems.Add("since then " + changed);
        }

        return problems;
    }

    /// <summary>Stories of one round-up may share its address; the sentence must stand in one of them.</summary>
    private static string? ProblemIn(IEnumerable<Article> articles, Sentence sentence)
    {
        var verdicts = articles.Select(article => ProblemIn(article, sentence)).ToList();
        return verdicts.Contains(null) ? null : verdicts[0];
    }

    private static string? ProblemIn(Article article, Sentence sentence)
    {
        if (!sentence.StandsIn(article)) return $"{PlaceOf(sentence)} of {article.CanonicalUrl} has other words";
        var known = article.Sentences.FirstOrDefault(candidate => candidate.Start == sentence.Start && candidate.Length == sentence.Length);
        return known is null || known.Id == sentence.Id ? null : $"the hash of the sentence is {sentence.Id}, that of {article.CanonicalUrl} {known.Id}";
    }

    private static string PlaceOf(Sentence sentence) =>
        sentence.Start == Sentence.InTitle ? "the title" : string.Create(CultureInfo.InvariantCulture, $"the range {sentence.Start}+{sentence.Length} of the text");
}
