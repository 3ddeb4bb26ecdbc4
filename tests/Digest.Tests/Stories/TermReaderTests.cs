using Digest.Stories;
using Digest.Text;

namespace Digest.Tests.Stories;

public sealed class TermReaderTests
{
    private static readonly TermReader Reader = new(ConceptLexicon.Default);

    [Fact]
    public void A_model_name_gives_its_family_its_version_and_both_together()
    {
        var terms = Reader.Read(new Telling("", TextLanguage.English, "Qwen3.8 arrives", "")).Shared;

        Assert.Contains("qwen", terms.Keys);
        Assert.Contains("qwen~3.8", terms.Keys);
    }

    [Fact]
    public void Chinese_words_give_their_english_stems()
    {
        var terms = Reader.Read(new Telling("", TextLanguage.SimplifiedChinese, "发布插件", "")).Shared;

        Assert.Contains(EnglishStem.Of("release"), terms.Keys);
        Assert.Contains(EnglishStem.Of("plugin"), terms.Keys);
    }

    [Fact]
    public void Traditional_characters_read_as_simplified()
    {
        var traditional = Reader.Read(new Telling("", TextLanguage.TraditionalChinese, "發布", ""));
        var simplified = Reader.Read(new Telling("", TextLanguage.SimplifiedChinese, "发布", ""));

        Assert.Equal(simplified.Own.Keys, traditional.Own.Keys);
    }

    [Fact]
    public void Particulars_are_the_terms_with_digits()
    {
        Assert.Equal(["#27", "heron~3"], Reader.Particulars("Heron 3 has 27 layers").Except(["#3"]).Order(StringComparer.Ordinal));
    }
}
