using Digest.Stories;
using Digest.Text;

namespace Digest.Tests.Stories;

public sealed class CrossLingualTests
{
    [Fact]
    public void The_english_telling_of_the_same_event_comes_first()
    {
        Telling[] tellings =
        [
            new("zh", TextLanguage.SimplifiedChinese, "OpenRouter 宣布完成 1.13 亿美元融资", ""),
            new("other", TextLanguage.English, "OpenRouter adds a cheaper router for free models", ""),
            new("same", TextLanguage.English, "OpenRouter raises $113M in new funding", ""),
        ];

        var (telling, ranked) = Assert.Single(new CrossLingual(new TermReader(ConceptLexicon.Default), new StoryOptions()).Rank(tellings, 2));

        Assert.Equal(0, telling);
        Assert.Equal([2, 1], ranked);
    }
}
