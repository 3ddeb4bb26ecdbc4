using Digest.App.Phases;
using Digest.Templating;
using Digest.Tests.Support;
using Digest.Transport;

namespace Digest.Tests.Phases;

public sealed class PressTests
{
    [Theory]
    [InlineData("digest@news.example", "news.example")]
    [InlineData("digest@mail.news.example", "mail.news.example")]
    public void The_domain_is_the_senders(string from, string domain) => Assert.Equal(domain, NewPress(from).Domain);

    [Fact]
    public void An_edition_is_printed_in_the_wanted_language()
    {
        var edition = NewPress("digest@news.example").Print(Samples.Issue(), new EditionChoice(EditionLanguage.Chinese));

        Assert.Equal(EditionLanguage.Chinese, edition.Language);
        Assert.Contains("Grok 5 mini 发布", edition.Html, StringComparison.Ordinal);
    }

    private static Press NewPress(string from) => new(
        new EditionRenderer(new TemplateEngine(Templates.Folder, new TemplatingOptions()), Templates.Labels, new EditionOptions()), new TransportOptions { From = from });
}
