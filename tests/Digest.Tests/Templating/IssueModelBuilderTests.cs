using Digest.Templating;
using Digest.Tests.Support;

namespace Digest.Tests.Templating;

public sealed class IssueModelBuilderTests
{
    private static readonly IssueModelBuilder Builder = new(Templates.Labels, new EditionOptions());

    [Fact]
    public void The_bar_counts_what_was_read_and_kept()
    {
        var model = Builder.Build(Samples.Issue(), EditionLanguage.English);

        Assert.StartsWith("2026-W38 · 09-07 – 09-14 · 1,214 items read from 12 sources · 1 kept", model.Bar[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_unsubscribe_link_bears_the_placeholder_of_the_token() =>
        Assert.EndsWith(Placeholders.Token, Builder.Build(Samples.Issue(), EditionLanguage.English).Links.Unsubscribe, StringComparison.Ordinal);

    [Fact]
    public void The_preheader_speaks_the_other_language() =>
        Assert.Equal("en", Builder.Build(Samples.Issue(), EditionLanguage.ChineseFirst).Preheader.Lang);
}
