using Digest.Selection;
using Digest.Summaries;
using Digest.Tests.Support;
using Digest.Text;

namespace Digest.Tests.Summaries;

public sealed class ExtractiveSummarizerTests
{
    private static readonly ExtractiveSummarizer Summarizer = new(new SummaryOptions(), new TopicMatcher(Catalogue.Load(
    [
        new TopicEdit("Nimbus Labs") { Chinese = "雨云实验室", Kind = TopicKind.Lab },
        new TopicEdit("Heron 3") { Kind = TopicKind.Model },
    ])));
    private static readonly Topic Lab = new("nimbus", new Bilingual("Nimbus Labs", "雨云实验室"), TopicKind.Lab);
    private static readonly Topic Model = new("heron-3", Bilingual.Same("Heron 3"), TopicKind.Model);

    private static readonly Candidate English = Articles.Candidate(Articles.Of("https://one.example/a", "Nimbus Labs releases Heron 3",
        "Nimbus Labs released Heron 3 on May 25. The model scores 71% on the desk test. It can be used at once."), Lab, Model);
    private static readonly Candidate Chinese = Articles.Candidate(Articles.Of("https://two.example/b", "雨云实验室发布 Heron 3",
        "雨云实验室发布了 Heron 3 模型。参数量为 27B，支持 100 万上下文。", TextLanguage.SimplifiedChinese), Lab, Model);

    [Fact]
    public void A_story_of_both_presses_has_human_sentences_in_both_halves()
    {
        var brief = Summarizer.Summarize(Articles.Story(English, Chinese));

        Assert.Equal("雨云实验室发布 Heron 3", brief.ChineseHeadline.Text);
        Assert.Equal("Nimbus Labs releases Heron 3", brief.EnglishHeadline.Text);
        Assert.Equal(LineKind.Excerpt, brief.Chinese[0].Kind);
        Assert.Equal(LineKind.Excerpt, brief.English[0].Kind);
    }

    [Fact]
    public void A_story_of_one_press_has_a_fact_line_in_the_other_half()
    {
        var brief = Summarizer.Summarize(Articles.Story(English));

        Assert.Equal("Nimbus Labs 发布 Heron 3（来源为英文）", brief.ChineseHeadline.Text);
        Assert.All(brief.Chinese, line => Assert.Equal(LineKind.FactLine, line.Kind));
    }

    [Fact]
    public void A_chinese_story_is_told_in_english_by_its_facts()
    {
        var brief = Summarizer.Summarize(Articles.Story(Chinese));

        Assert.Equal("Nimbus Labs releases Heron 3 (source in Chinese)", brief.EnglishHeadline.Text);
    }

    [Fact]
    public void What_one_half_lacks_stands_in_its_last_line()
    {
        var brief = Summarizer.Summarize(Articles.Story(English, Chinese));

        Assert.Contains("71%", brief.Chinese[^1].Text, StringComparison.Ordinal);
        Assert.Contains("27", brief.English[^1].Text, StringComparison.Ordinal);
        Assert.Contains("5月25日", brief.Chinese[^1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_line_stands_on_a_sentence_that_verifies()
    {
        var brief = Summarizer.Summarize(Articles.Story(English));
        var sources = brief.Chinese.Concat(brief.English).Append(brief.ChineseHeadline).SelectMany(line => line.Sources).ToArray();

        Assert.NotEmpty(sources);
        Assert.All(sources, sentence => Assert.True(sentence.StandsIn(English.Article)));
    }

    [Fact]
    public void An_update_is_told_with_its_new_sentences_alone()
    {
        var fresh = English.Article.Sentences[1];
        var story = Articles.Story(English) with { Novelty = Novelty.Update, NewSentences = new HashSet<string> { fresh.Id } };

        var line = Assert.Single(Summarizer.Summarize(story).English);

        Assert.Equal(fresh.Text, line.Text);
    }

    [Fact]
    public void A_title_without_a_text_still_makes_a_brief()
    {
        var bare = Articles.Candidate(Articles.Of("https://one.example/t", "Nimbus Labs acquires TernAI", ""), Lab);

        Assert.Equal("Nimbus Labs 收购 TernAI（来源为英文）", Summarizer.Summarize(Articles.Story(bare)).ChineseHeadline.Text);
    }
}
