using Digest.Stories;
using Digest.Text;

namespace Digest.Tests.Stories;

public sealed class TellingIndexTests
{
    private static readonly TellingIndex Index = new(
        [
            new("a", TextLanguage.English, "Heron opens its weights", ""),
            new("b", TextLanguage.English, "Weights of Heron are open", ""),
            new("c", TextLanguage.English, "Court hears chip case", ""),
        ],
        new TermReader(ConceptLexicon.Default));

    [Fact]
    public void Tellings_that_share_a_rare_term_are_compared() => Assert.Equal([0], Index.Before(1));

    [Fact]
    public void Tellings_that_share_nothing_are_not() => Assert.Empty(Index.Before(2));

    [Fact]
    public void Cosine_is_the_same_both_ways() => Assert.Equal(Index.Cosine(0, 1), Index.Cosine(1, 0), 6);
}
