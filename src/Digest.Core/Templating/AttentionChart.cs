using Digest.Templating.Models;

namespace Digest.Templating;

/// <summary>How much of the week's writing each family of models got: a bar a family, by articles that name it.</summary>
public static class AttentionChart
{
    private const int MostRows = 6;
    private const int LeastRows = 2;

    /// <summary>At most six rows, the widest first; none when fewer than two families were named.</summary>
    public static IReadOnlyList<AttentionModel> Of(Issue issue)
    {
        var families = issue.Attention.Take(MostRows).ToList();
        if (families.Count < LeastRows) return [];
        var most = families[0].Articles;
        return [.. families.Select(row => new AttentionModel(row.Family, row.Articles, Math.Max(2, row.Articles * 100 / most)))];
    }
}
