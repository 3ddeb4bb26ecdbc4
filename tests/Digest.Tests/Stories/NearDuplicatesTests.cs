using Digest.Stories;

namespace Digest.Tests.Stories;

public sealed class NearDuplicatesTests
{
    private const string Story = "The lab opened the weights of its model on Monday under a licence that permits commercial use in every country it named.";
    private const string Other = "A court in the capital heard the case of three chip makers against the export rule that was signed in the spring of last year.";

    [Fact]
    public void A_lightly_edited_text_joins_its_original()
    {
        var groups = Cluster(Story, Other, Story.Replace("Monday", "Tuesday", StringComparison.Ordinal));

        Assert.Equal([0, 1, 0], groups);
    }

    [Fact]
    public void Chinese_copies_join_too()
    {
        var groups = Cluster("这家公司周一开放了新模型的权重，许可证允许商用。", "法院审理了三家芯片公司的案件。", "本站讯：这家公司周一开放了新模型的权重，许可证允许商用。");

        Assert.Equal([0, 1, 0], groups);
    }

    [Fact]
    public void Short_and_empty_texts_stay_alone() => Assert.Equal([0, 1, 2], Cluster("", "one two", ""));

    private static IReadOnlyList<int> Cluster(params string[] texts)
    {
        var duplicates = new NearDuplicates();
        foreach (var text in texts)
            duplicates.Add(text);
        return duplicates.Cluster();
    }
}
