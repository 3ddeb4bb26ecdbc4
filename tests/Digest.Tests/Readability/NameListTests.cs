using Digest.Readability;

namespace Digest.Tests.Readability;

public sealed class NameListTests
{
    private static readonly NameList List = new(["word share toc", "part sidebar", "! word widget"]);

    [Theory]
    [InlineData("post share-box", true)]
    [InlineData("leftsidebar1", true)]
    [InlineData("stock", false)]
    [InlineData("widget", false)]
    [InlineData("", false)]
    public void Words_must_be_whole_and_parts_need_not(string signature, bool expected) => Assert.Equal(expected, List.IsIn(signature));
}
