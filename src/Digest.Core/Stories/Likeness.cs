namespace Digest.Stories;

/// <summary>How sure it is that two tellings are one story: 1 is the line, more is surer.</summary>
public sealed class Likeness(TellingIndex index, StoryOptions options)
{
    // A page that both point to is as good as the same words, unless everybody points to it.
    private const double SharedLink = 1.5;
    private const int LinkedByFew = 6;

    // Look-alikes of one family share most words; only overwhelming likeness joins them (a comparison of both).
    private const double VersionsApart = 0.3;

    // Bare headlines give little evidence: a shared rare name within hours is all there is to go by.
    // B³ F1 on headline fixtures 0.79 with one line for all lengths, 0.87 with these.
    private const double HeadlineLine = 0.05;
    private const double HeadlineHalfLifeDays = 0.25;
    private const double HeadlineTerms = 8;
    private const double FullTerms = 24;

    private readonly Dictionary<string, int> _linkCounts = index.Tellings
        .SelectMany(telling => telling.Links.Select(link => link.AbsoluteUri).Distinct(StringComparer.Ordinal))
        .CountBy(link => link, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);

    /// <summary>The likeness of two tellings, each by its place in the index.</summary>
    public double Of(int left, int right)
    {
        var (one, two) = (index.Tellings[left], index.Tellings[right]);
        var (line, halfLife) = one.IsChinese == two.IsChinese ? SameLanguage(left, right) : (options.CrossLanguage, options.HalfLifeDays);
        var words = index.Cosine(left, right) / line;
        var veto = index.AreVersionsApart(left, right) ? VersionsApart : 1;
        return (words + (ShareLink(one, two) ? SharedLink : 0)) * Nearness(one, two, halfLife) * veto;
    }

    private (double Line, double HalfLife) SameLanguage(int left, int right)
    {
        var terms = Math.Min(index.CountOf(left), index.CountOf(right));
        var evidence = Math.Clamp((terms - HeadlineTerms) / (FullTerms - HeadlineTerms), 0, 1);
        return (HeadlineLine + ((options.SameLanguage - HeadlineLine) * evidence), HeadlineHalfLifeDays + ((options.HalfLifeDays - HeadlineHalfLifeDays) * evidence));
    }

    private static double Nearness(Telling one, Telling two, double halfLife) =>
        one.Moment is { } first && two.Moment is { } second ? Math.Pow(0.5, Math.Abs((first - second).TotalDays) / halfLife) : 1;

    private bool ShareLink(Telling one, Telling two) =>
        one.Links.Any(link => _linkCounts[link.AbsoluteUri] <= LinkedByFew && link.AbsolutePath.Length > 1 && two.Links.Contains(link));
}
