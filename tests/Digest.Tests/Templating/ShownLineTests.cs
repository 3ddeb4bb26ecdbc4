using Digest.Templating;
using Digest.Text;

namespace Digest.Tests.Templating;

public sealed class ShownLineTests
{
    [Theory]
    [InlineData("- **AI Agent** ships `v2`", "AI Agent ships v2")]
    [InlineData("See [the notes](https://one.example/n) now", "See the notes now")]
    [InlineData("2 * 3 stays", "2 * 3 stays")]
    public void Marks_of_markdown_are_not_shown(string text, string shown) => Assert.Equal(shown, ShownLine.Of(text, TextLanguage.English));
}
