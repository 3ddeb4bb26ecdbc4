using Digest.Parsing;

namespace Digest.Tests.Parsing;

public sealed class DataLinesTests
{
    [Fact]
    public void A_data_file_gives_its_lines_as_words_without_the_comments()
    {
        var lines = DataLines.Of("vocabulary.txt").ToList();

        Assert.Contains(lines, words => words is ["core", "guid", "Id", "0"]);
        Assert.DoesNotContain(lines, words => words[0].StartsWith('#'));
    }

    [Fact]
    public void A_file_that_is_not_there_is_named() =>
        Assert.Contains("absent.txt", Assert.Throws<InvalidOperationException>(() => DataLines.Of("absent.txt").ToList()).Message, StringComparison.Ordinal);
}
