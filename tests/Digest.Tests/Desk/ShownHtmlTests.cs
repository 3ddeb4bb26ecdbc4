using Digest.App.Desk;

namespace Digest.Tests.Desk;

public sealed class ShownHtmlTests
{
    private const string Html = "<head><style>@media (prefers-color-scheme: dark) { p { color: red } }</style></head>";

    [Theory]
    [InlineData("light", "@media not all")]
    [InlineData("dark", "@media all")]
    [InlineData("inverted", "filter:invert(1)")]
    public void A_look_is_made_of_what_clients_change(string mode, string said) => Assert.Contains(said, ShownHtml.In(mode, Html), StringComparison.Ordinal);

    [Fact]
    public void Without_images_none_may_be_loaded() => Assert.Equal("'none'", ShownHtml.ImageSources("no-images"));
}
