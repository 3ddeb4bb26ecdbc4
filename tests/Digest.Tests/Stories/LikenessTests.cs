using Digest.Stories;
using Digest.Text;

namespace Digest.Tests.Stories;

public sealed class LikenessTests
{
    private static readonly Uri Page = new("https://one.example/news/heron");

    [Fact]
    public void Another_version_of_the_same_name_makes_another_story()
    {
        var same = Of("Nimbus opens Heron 3", "Nimbus shows Heron 3");
        var other = Of("Nimbus opens Heron 3", "Nimbus shows Heron 4");

        Assert.True(other < same / 2);
    }

    [Fact]
    public void A_shared_page_joins_what_words_do_not()
    {
        var index = Index(Tell("Heron opens", Page), Tell("Weights for all", Page));

        Assert.True(new Likeness(index, new StoryOptions()).Of(0, 1) >= 1);
    }

    [Fact]
    public void Likeness_is_the_same_both_ways()
    {
        var likeness = new Likeness(Index(Tell("Heron opens"), Tell("Heron is open")), new StoryOptions());

        Assert.Equal(likeness.Of(0, 1), likeness.Of(1, 0), 6);
    }

    private static double Of(string left, string right) => new Likeness(Index(Tell(left), Tell(right)), new StoryOptions()).Of(0, 1);

    private static Telling Tell(string title, params Uri[] links) => new(title, TextLanguage.English, title, "") { Links = links };

    private static TellingIndex Index(params Telling[] tellings) =>
        new([.. tellings, Tell("Court hears chip case"), Tell("Rain floods a stadium")], new TermReader(ConceptLexicon.Default));
}
