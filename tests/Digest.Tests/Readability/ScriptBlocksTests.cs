using Digest.Readability;

namespace Digest.Tests.Readability;

public sealed class ScriptBlocksTests
{
    [Fact]
    public void Scripts_are_chosen_by_their_tag() =>
        Assert.Equal(["two"], ScriptBlocks.Of("<script>one</script><SCRIPT type='application/ld+json'>two</SCRIPT><script>three", "ld+json"));

    [Fact]
    public void A_script_without_an_end_goes_to_the_end_of_the_page() => Assert.Equal(["one"], ScriptBlocks.Of("<script>one", "<script"));

    [Theory]
    [InlineData("")]
    [InlineData("<script")]
    [InlineData("<p>")]
    public void A_page_may_have_none(string html) => Assert.Empty(ScriptBlocks.Of(html, "<script"));
}
