using Digest.Templating;

namespace Digest.Tests.Templating.Values;

public sealed class OutputTests
{
    [Fact]
    public void A_text_beyond_the_limit_is_refused()
    {
        var engine = new TemplateEngine(null, new TemplatingOptions { OutputLimit = 2000 });

        var problem = Assert.Throws<TemplateException>(() => engine.RenderText("text", "{{ for i in 1..1000 }}0123456789012345678901234567890123456789{{ end }}", null, TemplateLanguage.Scriban));

        Assert.Contains("longer than the limit of 2000 characters", problem.Message, StringComparison.Ordinal);
    }
}
