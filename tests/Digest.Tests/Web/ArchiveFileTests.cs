using Digest.Tests.Support;
using Digest.Web;

namespace Digest.Tests.Web;

public sealed class ArchiveFileTests
{
    [Fact]
    public void A_file_is_replaced_whole_and_nothing_else_is_left()
    {
        using var folder = new TemporaryFolder();
        ArchiveFile.Write(folder.Path, "a/b.html", "old");

        ArchiveFile.Write(folder.Path, "a/b.html", "new");

        Assert.Equal("new", File.ReadAllText(folder.At("a/b.html")));
        Assert.Single(Directory.EnumerateFiles(folder.At("a")));
    }
}
