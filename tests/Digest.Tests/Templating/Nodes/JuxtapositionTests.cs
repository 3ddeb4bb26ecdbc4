using Digest.Templating;

namespace Digest.Tests.Templating.Nodes;

public sealed class JuxtapositionTests
{
    [Theory]
    [InlineData("{{ x = 3; 2x + 1 }}", "7")]
    [InlineData("{{ 2^3 }}", "8")]
    [InlineData("{{ f(x) = x^2; f 3 }}", "9")]
    [InlineData("{{ 4.6 |> math.round }}", "5")]
    public void Side_by_side_means_times_or_of(string template, string expected)
    {
        var engine = new TemplateEngine(null, new TemplatingOptions());

        Assert.Equal(expected, engine.RenderText("text", template, null, TemplateLanguage.Scientific));
    }
}
