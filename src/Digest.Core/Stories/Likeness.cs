namespace Digest.Stories;

/// <summary>How sure it is that two tellings are one story: 1 is the line, more is surer.</summary>
public sealed class Likeness(TellingIndex index, StoryOptions options)
{
    // A page that both point to is as good as the same words, unless everybody points to it.
    private const double SharedLink = 1.5;
    private readonly Dictionary<string, int> linkCounts = index.Tellings
        .SelectMany(telling => telling.Links.Select(link => link.AbsoluteUri).Distinct(StringComparer.Ordinal))
        .CountBy(link => link, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);

    /// <summary>The likeness of two tellings, each by its place in the index.</summary>
    public double Of(int left, int right)
    {
        var (one, two) = (index.Tellings[left], index.Tellings[right]);
        var line = one.IsChinese == two.IsChinese ? options.SameLanguage : options.CrossLanguage;
        var words = index.Cosine(left, right) / line;
        return (words + (ShareLink(one, two) ? SharedLink : 0)) * Nearness(one, two);
    }

    private double Nearness(Telling one, Telling two)
    {
        if (one.Published is not { } first || two.Published is not { } second)
            return 1;
        var days = Math.Abs((first - second).TotalDays);
        return Math.Pow(0.5, Math.Max(0, days - 1) / options.HalfLifeDays);
    }

    private bool ShareLink(Telling one, Telling two) =>
        one.Links.Any(link => linkCounts[link.AbsoluteUri] <= 6 && link.AbsolutePath.Length > 1 && two.Links.Contains(link));
}
