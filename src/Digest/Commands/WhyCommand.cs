using System.CommandLine;
using System.Globalization;
using Digest.App.Phases;

namespace Digest.App.Commands;

/// <summary><c>digest why URL</c>: the score lines of a candidate, and whether it is in or out.</summary>
public static class WhyCommand
{
    /// <summary>The command with its argument.</summary>
    public static Command Build()
    {
        var url = new Argument<string?>("url") { Description = "the address of an article, as the digest or its feed gives it; without one, every story with its score", Arity = ArgumentArity.ZeroOrOne };
        return new Command("why", "Say whether an article is in the issue, and why.\n\nExample: digest why https://modelwire.example/a/grok-5-mini.html --now 2026-09-13T08:00Z") { url }
            .Does(async (session, result, cancellationToken) =>
            {
                var composer = await session.GetAsync<Composer>(cancellationToken);
                var feeds = session.FeedList();
                var selected = await composer.SelectAsync(session.Period(), feeds, cancellationToken);
                var plan = session.Get<EditorsOffice>().For(feeds).Planner.Plan(selected.Stories, session.Get<ChoiceBook>().For(session.Period()));
                return result.GetValue(url) is { } typed ? Print(Address(typed), selected, plan) : List(selected, plan);
            });
    }

    private static int Print(Uri url, Selected selected, IReadOnlyList<PlannedSection> plan)
    {
        var article = selected.Articles.FirstOrDefault(article => Is(article, url)) ?? selected.Articles.FirstOrDefault(article => article.Entry.Url?.AbsoluteUri == url.AbsoluteUri);
        if (article is null)
        {
            Console.WriteLine($"{url} was not read in this period. Look at its feed with: digest feeds check");
            return ExitCode.DoneWithFailures;
        }

        if (selected.Stories.FirstOrDefault(story => story.Candidates.Any(candidate => Is(candidate.Article, article.CanonicalUrl))) is not { } story)
        {
            Console.WriteLine($"out: {article.Title}\n  It names no topic of the catalogue and is not about AI.");
            return ExitCode.Done;
        }

        Console.WriteLine($"{Verdict(story, plan)}: {article.Title}");
        if (!Is(story.Lead.Article, article.CanonicalUrl)) Console.WriteLine($"  part of the story: {story.Lead.Article.Title}");
        foreach (var line in story.ScoreLines) Console.WriteLine($"  {Points(line.Points),8}  {line.Name,-12} {line.Reason}");
        Console.WriteLine($"  {Points(story.Score),8}  = score");
        foreach (var other in story.Candidates.Where(candidate => !Is(candidate.Article, article.CanonicalUrl)))
            Console.WriteLine($"  told also by {other.Article.Publisher}: {other.Article.Title}\n    {other.Article.CanonicalUrl}");
        return ExitCode.Done;
    }

    private static int List(Selected selected, IReadOnlyList<PlannedSection> plan)
    {
        foreach (var story in selected.Stories.OrderByDescending(story => story.Score))
            Console.WriteLine($"{Points(story.Score),6}  {Verdict(story, plan)}: {story.Lead.Article.Title}\n        {story.Lead.Article.CanonicalUrl}");
        return ExitCode.Done;
    }

    // Uri equality looks past fragments, which tell the stories of a round-up apart.
    private static bool Is(Article article, Uri url) => article.CanonicalUrl.AbsoluteUri == url.AbsoluteUri;

    private static Uri Address(string typed) =>
        Uri.TryCreate(typed, UriKind.Absolute, out var url) ? url : throw new UsageException($"{typed} is no address. Write it whole: https://host/path");

    private static string Verdict(Story story, IReadOnlyList<PlannedSection> plan)
    {
        if (story.Novelty == Novelty.Repeat) return "out, since an earlier issue told it";
        var section = plan.FirstOrDefault(section => section.Stories.Any(planned => planned.Id == story.Id));
        return section is null ? "out, under the line" : $"in, under {section.Heading.English}";
    }

    private static string Points(double points) => points.ToString("0.00", CultureInfo.InvariantCulture);
}
