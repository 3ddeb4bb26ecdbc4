using Digest.Summaries;
using Digest.Tests.Support;

namespace Digest.Tests.Summaries;

public sealed class ChatPromptTests
{
    private static readonly Story Story = Articles.Story(Articles.Candidate(Articles.Of("https://one.example/a", "Heron 3 is out", "Heron 3 is out\ntoday.")));
    private static readonly ChatSources Sources = ChatSources.Of(Story, 6000);

    [Fact]
    public void The_sources_stand_between_marks_that_no_source_can_hold()
    {
        var prompt = ChatPrompt.Of(Sources, 2);

        Assert.StartsWith($"<<<{Sources.Mark}\n", prompt.Data, StringComparison.Ordinal);
        Assert.EndsWith($"\n{Sources.Mark}>>>", prompt.Data, StringComparison.Ordinal);
        Assert.Contains(Sources.Mark + ">>>", prompt.Instructions, StringComparison.Ordinal);
    }

    [Fact]
    public void The_key_changes_with_model_length_and_text()
    {
        var key = ChatPrompt.Of(Sources, 2).KeyFor("a");

        Assert.Equal(key, ChatPrompt.Of(Sources, 2).KeyFor("a"));
        Assert.NotEqual(key, ChatPrompt.Of(Sources, 3).KeyFor("a"));
        Assert.NotEqual(key, ChatPrompt.Of(Sources, 2).KeyFor("b"));
    }

    [Fact]
    public void A_chinese_character_counts_as_a_token() => Assert.Equal(3, new ChatPrompt("", "模型abcd").Tokens);
}
