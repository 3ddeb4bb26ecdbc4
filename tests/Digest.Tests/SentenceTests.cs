using Digest.Tests.Support;

namespace Digest.Tests;

public sealed class SentenceTests
{
    private static readonly Article Article = Articles.Of("https://one.example/a", "A title", "One sentence. Another one.");

    [Fact]
    public void A_sentence_stands_where_it_was_read() => Assert.All(Article.Sentences, sentence => Assert.True(sentence.StandsIn(Article)));

    [Fact]
    public void A_title_stands_in_its_article() => Assert.True(Sentence.OfTitle(Article).StandsIn(Article));

    [Fact]
    public void One_changed_character_is_found()
    {
        var tampered = Article with { Text = "One sentence. Another onE." };

        Assert.False(Article.Sentences[1].StandsIn(tampered));
    }
}
