using Digest.Stories;
using Digest.Tests.Support;

namespace Digest.Tests.Stories;

public sealed class StoryMemoryTests
{
    private const string Text = "Nimbus Labs opened the weights of Heron 3 on Monday. The model has 27B parameters and permits commercial use.";
    private static readonly StoryMemory Memory = new(new TermReader(ConceptLexicon.Default), new StoryOptions());
    private static readonly DateTimeOffset Mailed = new(2026, 5, 26, 0, 0, 0, TimeSpan.Zero);

    [Fact]
    public void An_unknown_story_is_new()
    {
        var story = Recall("https://one.example/a", "Heron 3 has open weights", Text, []);

        Assert.Equal(Novelty.New, story.Novelty);
    }

    [Fact]
    public void The_same_article_is_a_repeat()
    {
        var story = Recall("https://one.example/a", "Heron 3 has open weights", Text, Known());

        Assert.Equal(Novelty.Repeat, story.Novelty);
    }

    [Fact]
    public void The_same_text_under_another_address_is_a_repeat()
    {
        var story = Recall("https://mirror.example/z", "Heron 3 has open weights", Text, Known());

        Assert.Equal(Novelty.Repeat, story.Novelty);
    }

    [Fact]
    public void A_known_story_with_a_new_figure_is_an_update_with_that_sentence_alone()
    {
        var story = Recall("https://one.example/b", "Heron 3 has open weights", Text + " It was downloaded 410,000 times in a week.", Known());

        Assert.Equal(Novelty.Update, story.Novelty);
        Assert.Single(story.NewSentences ?? new HashSet<string>());
    }

    [Fact]
    public void An_address_that_was_mailed_stays_known_whatever_it_says_now()
    {
        var story = Recall("https://one.example/a", "More bicycles are sold in Utrecht", "Shops in Utrecht sold 12,000 bicycles this spring.", Known());

        Assert.Equal(Novelty.Update, story.Novelty);
    }

    private static KnownStory[] Known() => [Memory.Remember(StoryOf("https://one.example/a", "Heron 3 has open weights", Text), Mailed)];

    private static Story Recall(string url, string title, string text, KnownStory[] known) =>
        Assert.Single(Memory.Recall([StoryOf(url, title, text)], known));

    private static Story StoryOf(string url, string title, string text) => Articles.Story(Articles.Candidate(Articles.Of(url, title, text)));
}
