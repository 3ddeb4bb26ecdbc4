using Digest.App.Desk;
using Digest.Tests.Support;

namespace Digest.Tests.Desk;

public sealed class FileStampsTests
{
    [Fact]
    public void A_stamp_changes_with_every_file_below_and_with_nothing_else()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a/one.txt", "1");
        var before = FileStamps.Of(folder.Path);

        Assert.Equal(before, FileStamps.Of(folder.Path));
        folder.Write("a/two.txt", "2");
        Assert.NotEqual(before, FileStamps.Of(folder.Path));
    }

    [Fact]
    public void What_is_missing_has_a_stamp_too() => Assert.NotEqual(FileStamps.Of("/nowhere/a"), FileStamps.Of("/nowhere/b"));
}
