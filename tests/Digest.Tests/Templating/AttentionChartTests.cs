using Digest.Templating;
using Digest.Tests.Support;

namespace Digest.Tests.Templating;

public sealed class AttentionChartTests
{
    [Fact]
    public void The_most_named_family_has_the_whole_width() =>
        Assert.Equal([100, 50], AttentionChart.Of(Samples.Issue()).Select(row => row.Percent));

    [Fact]
    public void One_family_alone_makes_no_chart() =>
        Assert.Empty(AttentionChart.Of(Samples.Issue() with { Attention = [new FamilyAttention("Grok", 3)] }));
}
