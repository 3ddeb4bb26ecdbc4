using Digest.Parsing;
using Digest.Text;

namespace Digest.Tests.Text;

public sealed class EmbeddedFileTests
{
    [Fact]
    public void A_data_file_gives_its_lines_as_words_without_the_remarks()
    {
        var lines = EmbeddedFile.Words(typeof(FeedParser), "vocabulary.txt").ToList();

        Assert.Contains(lines, words => words is ["core", "guid", "Id", "0"]);
        Assert.DoesNotContain(lines, words => words[0].StartsWith('#'));
    }

    [Fact]
    public void A_file_that_is_not_there_is_named() =>
        Assert.Contains("absent.txt", Assert.Throws<InvalidOperationException>(() => EmbeddedFile.Open(typeof(FeedParser), "absent.txt")).Message, StringComparison.Ordinal);
}
