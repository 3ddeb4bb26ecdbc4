using Digest.Readability;

namespace Digest.Tests.Readability;

public sealed class NoiseSignsTests
{
    [Theory]
    [InlineData("<nav>", "nav", true)]
    [InlineData("<div role=navigation>", "div", true)]
    [InlineData("<div class=related-posts>", "div", true)]
    [InlineData("<main class=sidebar>", "main", false)]
    [InlineData("<div class=story>", "div", false)]
    public void Parts_around_an_article_call_themselves_so(string html, string name, bool expected) => Assert.Equal(expected, NoiseSigns.IsNoise(Pages.Node(html, name)));

    [Theory]
    [InlineData("<div hidden>", true)]
    [InlineData("<div hidden id='S:1'>", false)]
    [InlineData("<div style='color:red; display: none'>", true)]
    [InlineData("<div style='visibility:hidden'>", true)]
    [InlineData("<div style='color:red'>", false)]
    public void Hidden_elements_are_seen(string html, bool expected) => Assert.Equal(expected, NoiseSigns.IsHidden(Pages.Node(html, "div")));

    [Fact]
    public void Widgets_are_doubtful() => Assert.True(NoiseSigns.IsDoubtful(Pages.Node("<div class=widget>", "div")));
}
