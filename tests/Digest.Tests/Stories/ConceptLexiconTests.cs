using Digest.Stories;

namespace Digest.Tests.Stories;

public sealed class ConceptLexiconTests
{
    [Fact]
    public void The_longest_word_at_a_place_is_found()
    {
        var (length, stems) = ConceptLexicon.Default.Match("大语言模型发布", 0);

        Assert.Equal(5, length);
        Assert.Contains("languag", stems);
    }

    [Fact]
    public void An_unknown_word_has_no_stems() => Assert.Equal(0, ConceptLexicon.Default.Match("饕餮", 0).Length);

    [Fact]
    public void Names_of_a_catalogue_join_the_words()
    {
        var lexicon = ConceptLexicon.With([new Topic("nimbus", new Bilingual("Nimbus Labs", "雨云实验室"), TopicKind.Lab)]);

        Assert.Contains("nimbu", lexicon.Match("雨云实验室", 0).Stems);
    }
}
