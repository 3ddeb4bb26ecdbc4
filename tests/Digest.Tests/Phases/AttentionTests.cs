using Digest.App.Phases;
using Digest.Selection;
using Digest.Tests.Support;

namespace Digest.Tests.Phases;

public sealed class AttentionTests
{
    private static readonly Topic GrokFour = new("grok-4", Bilingual.Same("Grok 4"), TopicKind.Model) { Family = "grok" };
    private static readonly Topic GrokFive = GrokFour with { Id = "grok-5", Name = Bilingual.Same("Grok 5") };
    private static readonly Topic House = new("house", Bilingual.Same("House"), TopicKind.Model) { Family = "house-of-models" };

    [Fact]
    public void An_article_counts_once_for_a_family_and_the_most_named_goes_first()
    {
        var rows = Attention.Of([Candidate("a", House), Candidate("b", GrokFour, GrokFive), Candidate("c", GrokFive)], Catalogue.Load([]));

        Assert.Equal([2, 1], rows.Select(row => row.Articles));
        Assert.Equal(["Grok", "house-of-models"], rows.Select(row => row.Family));
    }

    [Fact]
    public void Topics_without_a_family_are_not_counted()
    {
        Assert.Empty(Attention.Of([Candidate("a", House with { Family = null })], Catalogue.Load([])));
    }

    private static Candidate Candidate(string slug, params Topic[] topics) => Samples.Candidate(Samples.Article($"https://a.example/{slug}", "Title", "Text."), 1, topics);
}
