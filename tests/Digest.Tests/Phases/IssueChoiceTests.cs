using Digest.App.Phases;
using Digest.Tests.Support;

namespace Digest.Tests.Phases;

public sealed class IssueChoiceTests
{
    [Theory]
    [InlineData("https://modelwire.example/grok", true)]
    [InlineData("https://zhiwen.example/grok", true)]
    [InlineData("https://modelwire.example/grok#2", false)]
    [InlineData("https://modelwire.example/qwen", false)]
    public void A_story_is_found_by_any_of_its_articles(string address, bool found)
    {
        var choice = new IssueChoice { Id = "1", Kind = ChoiceKind.Pin, Story = address };

        Assert.Equal(found, choice.IsAbout(Samples.GrokBrief().Story));
    }

    [Fact]
    public void No_address_is_in_no_story() => Assert.False(IssueChoice.Holds(Samples.GrokBrief().Story, null));
}
