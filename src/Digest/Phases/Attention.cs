using Digest.Selection;

namespace Digest.App.Phases;

/// <summary>Counts the articles that name each family of models.</summary>
public static class Attention
{
    /// <summary>Families with their counts, the most named first.</summary>
    public static IReadOnlyList<FamilyAttention> Of(IReadOnlyList<Candidate> candidates, Catalogue catalogue) =>
        [.. candidates
            .SelectMany(candidate => candidate.Mentions.Select(mention => mention.Topic.Family).OfType<string>().Distinct(StringComparer.Ordinal))
            .GroupBy(family => family, StringComparer.Ordinal)
            .Select(group => new FamilyAttention(catalogue.Find(group.Key)?.Name.English ?? group.Key, group.Count()))
            .OrderByDescending(row => row.Articles)
            .ThenBy(row => row.Family, StringComparer.Ordinal)];
}
