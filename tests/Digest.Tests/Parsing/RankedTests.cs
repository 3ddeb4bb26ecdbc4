using Digest.Parsing;

namespace Digest.Tests.Parsing;

public sealed class RankedTests
{
    [Fact]
    public void The_lowest_rank_wins_and_of_equals_the_first()
    {
        var field = new Ranked<string>();

        foreach (var (value, rank) in new[] { ("c", 3), (null, 0), ("a", 1), ("b", 1) }) field.Offer(value, rank);

        Assert.Equal("a", field.Value);
    }

    [Fact]
    public void Of_equals_the_later_wins_where_writers_correct_themselves()
    {
        var field = new Ranked<string>();

        foreach (var (value, rank) in new[] { ("a", 1), ("b", 1), ("c", 2), (null, 0) }) field.OfferLater(value, rank);

        Assert.Equal("b", field.Value);
    }
}
