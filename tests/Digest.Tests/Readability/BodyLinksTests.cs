using Digest.Readability;

namespace Digest.Tests.Readability;

public sealed class BodyLinksTests
{
    [Fact]
    public void Links_of_kept_blocks_are_given_once_without_tracking()
    {
        var tree = Pages.Tree("<p><a href='/a?utm_medium=x'>a</a> <a href='/a'>a</a> <a href='#b'>b</a> <a href='mailto:x@y.example'>m</a></p><p><a href='/c'>c</a></p>");
        tree.Blocks[0].IsKept = true;

        Assert.Equal([new Uri("https://lab.example/a")], BodyLinks.Of(tree, Pages.Url));
    }
}
