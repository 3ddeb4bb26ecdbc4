using System.Globalization;

namespace Digest.Selection;

/// <summary>How much of the period's talk each family of models has.</summary>
internal sealed class FamilyTalk(IReadOnlyList<Candidate> candidates)
{
    // Sixteen articles a week are what the most told family of a quiet week has.
    private const double Most = 2;

    private readonly Dictionary<string, int> _counts = candidates
        .SelectMany(candidate => candidate.Mentions.Select(mention => mention.Topic.Family).OfType<string>().Distinct(StringComparer.Ordinal))
        .CountBy(family => family, StringComparer.Ordinal)
        .ToDictionary(StringComparer.Ordinal);

    /// <summary>The candidate with a line for the talk about the family that its title names; the same candidate when nobody else names it.</summary>
    public Candidate Weigh(Candidate candidate)
    {
        var count = candidate.Mentions.Where(mention => mention.InTitle && mention.Topic.Family is not null)
            .Select(mention => _counts[mention.Topic.Family ?? ""]).DefaultIfEmpty().Max();
        return count < 2
            ? candidate
            : candidate with { ScoreLines = [.. candidate.ScoreLines, new ScoreLine("attention", Math.Min(Most, Math.Log2(count) / 2), $"{count.ToString(CultureInfo.InvariantCulture)} articles of the period name the family")] };
    }
}
